package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.internal.json.FrozenList;
import dev.gangway.core.internal.json.FrozenMap;
import dev.gangway.core.internal.json.KeptFields;
import dev.gangway.core.internal.json.LinkText;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The common part of generated codecs: reading and writing the fields of an object. */
public final class RecordFields {

  /**
   * Keeps that an optional field was there and null, which its component cannot tell from absent. A
   * field that comes twice is what it was the last time.
   */
  public static @Nullable Map<String, RawJson> keepIfNull(
      @Nullable Map<String, RawJson> kept, String name, @Nullable Object value) {
    if (value == null) {
      return KeptFields.put(kept, name, RawJson.NULL);
    }
    if (kept != null) {
      kept.remove(name);
    }
    return kept;
  }

  /**
   * Returns the kept fields without the null of this name, or what is as good as that, whose
   * component has got a value. Another value stays, also one of another form than the component's,
   * so that a record with two of them is refused when it is sent.
   */
  public static Map<String, RawJson> without(Map<String, RawJson> kept, String name) {
    RawJson value = kept.get(name);
    boolean absent =
        value != null && (value.isNull() || (value.isOfField() && value.expected() == null));
    if (!absent) {
      return kept;
    }
    Map<String, RawJson> others = new LinkedHashMap<>(kept);
    others.remove(name);
    return new FrozenMap<>(others);
  }

  /** Returns the kept fields for the record to hold. */
  public static Map<String, RawJson> freeze(@Nullable Map<String, RawJson> kept) {
    return kept == null ? Map.of() : new FrozenMap<>(kept);
  }

  /** Returns a map that nobody can change, an empty one for null, with JSON's null for null. */
  public static Map<String, RawJson> copyOrEmpty(@Nullable Map<String, RawJson> kept) {
    if (kept == null || kept.isEmpty()) {
      return Map.of();
    }
    if (kept instanceof FrozenMap) {
      return kept;
    }
    Map<String, RawJson> copy = new LinkedHashMap<>();
    kept.forEach(
        (name, value) ->
            copy.put(
                Objects.requireNonNull(
                    name, "A name in additionalProperties must not be null. Give it a value."),
                Objects.requireNonNullElse(value, RawJson.NULL)));
    return new FrozenMap<>(copy);
  }

  /** Returns a list that nobody can change, with nulls where there are any; null for null. */
  public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
    return list == null ? null : FrozenList.copyOf(list);
  }

  /** Returns a map that nobody can change, in the order of its entries; null for null. */
  public static <V> @Nullable Map<String, V> copy(@Nullable Map<String, V> map) {
    return map == null ? null : FrozenMap.copyOf(map);
  }

  /**
   * Returns the kept fields that the record does not know, read as the document says they are.
   *
   * @throws com.squareup.moshi.JsonDataException when one has another shape
   */
  public static <T> Map<String, T> typed(
      Map<String, RawJson> kept, FieldNames known, JsonAdapter<T> codec) {
    Map<String, T> values = new LinkedHashMap<>();
    kept.forEach(
        (name, value) -> {
          if (!known.contains(name) && !value.isNull()) {
            values.put(name, value.as(codec));
          }
        });
    return Collections.unmodifiableMap(values);
  }

  /**
   * Returns the value of a field that the spec promises.
   *
   * @param kept what came in place of fields, by their names in JSON
   * @throws MissingFieldException when the provider left it out, or sent something else
   */
  public static <T> T required(
      @Nullable T value, Map<String, RawJson> kept, String name, String field) {
    if (value == null) {
      RawJson instead = kept.get(name);
      throw MissingFieldException.of(field, instead == null ? null : instead.expected());
    }
    return value;
  }

  /**
   * Returns when a link expires, as a parameter of its query says, or null if it does not say.
   *
   * @param codec how a time is written there
   */
  public static @Nullable Instant expiry(
      @Nullable URI link, String parameter, JsonAdapter<Instant> codec) {
    String text = link == null ? null : LinkText.parameter(link, parameter);
    try {
      return text == null ? null : RawJson.of(text, Scalars.STRING).orNull(codec);
    } catch (JsonDataException notATime) {
      return null;
    }
  }

  /**
   * Returns what a record's {@code toString} says: of fields that it does not know, only names.
   *
   * @param namesAndValues the name of each field, and after each what may be shown of it
   */
  public static String text(
      String record, Map<String, RawJson> kept, @Nullable Object... namesAndValues) {
    StringBuilder text = new StringBuilder(record).append('[');
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(namesAndValues[i]).append('=').append(namesAndValues[i + 1]).append(", ");
    }
    return text.append("additionalProperties=").append(kept.keySet()).append(']').toString();
  }

  /** Returns what is shown of a value that is secret or personal: null, or this instead. */
  public static @Nullable String hidden(@Nullable Object value, String instead) {
    return value == null ? null : instead;
  }

  /**
   * Asks what a codec read for each field that the provider promises. Fields of values within it
   * are not asked for.
   *
   * @throws MissingFieldException when one is missing
   */
  @SuppressWarnings("unchecked") // A codec is asked about what it has read.
  public static <T> void requirePromised(JsonAdapter<T> codec, Object read) {
    if (codec instanceof JsonCodec<T> record) {
      record.requirePromised((T) read);
    }
  }

  private RecordFields() {}
}
