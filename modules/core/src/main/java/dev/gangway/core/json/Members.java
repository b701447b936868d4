package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated codecs share in reading and writing the members of an object. */
public final class Members {

  /**
   * Begins an object. PHP writes an empty object as {@code []}, which begins an object without
   * members.
   *
   * @return false when the value was {@code null}, which has then been read
   */
  public static boolean begin(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NULL -> {
        reader.nextNull();
        yield false;
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        if (reader.hasNext()) {
          throw new JsonDataException(
              "Expected an object but found a list at path " + reader.getPath());
        }
        yield true;
      }
      default -> {
        reader.beginObject();
        yield true;
      }
    };
  }

  /** Ends what {@link #begin} began. */
  public static void end(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.END_ARRAY) {
      reader.endArray();
    } else {
      reader.endObject();
    }
  }

  /** Reads a member that the record does not know and keeps it. */
  public static Map<String, RawJson> keep(@Nullable Map<String, RawJson> kept, JsonReader reader)
      throws IOException {
    return keep(kept, reader.nextName(), reader);
  }

  /** Reads the value of a member whose name has been read, and keeps it. */
  public static Map<String, RawJson> keep(
      @Nullable Map<String, RawJson> kept, String name, JsonReader reader) throws IOException {
    return put(kept, name, Scalars.RAW.fromJson(reader));
  }

  /**
   * Keeps that an optional member was there and null, which its component cannot tell from absent.
   */
  public static Map<String, RawJson> keepNull(@Nullable Map<String, RawJson> kept, String name) {
    return put(kept, name, RawJson.NULL);
  }

  private static Map<String, RawJson> put(
      @Nullable Map<String, RawJson> kept, String name, @Nullable RawJson value) {
    Map<String, RawJson> members = kept == null ? new LinkedHashMap<>() : kept;
    members.put(name, value == null ? RawJson.NULL : value);
    return members;
  }

  /** Returns the kept members without the one of this name, whose component has got a value. */
  public static Map<String, RawJson> without(Map<String, RawJson> kept, String name) {
    if (!kept.containsKey(name)) {
      return kept;
    }
    Map<String, RawJson> others = new LinkedHashMap<>(kept);
    others.remove(name);
    return Collections.unmodifiableMap(others);
  }

  /**
   * Returns the name if the record does not know it.
   *
   * @throws IllegalArgumentException when it does: the member would be sent twice
   */
  public static String requireUnknown(String name, JsonReader.Options known, String type) {
    if (known.strings().contains(name)) {
      throw new IllegalArgumentException(
          type + " knows the member \"" + name + "\". Set it with the builder's own method.");
    }
    return name;
  }

  /** Returns the kept members for the record to hold. */
  public static Map<String, RawJson> freeze(@Nullable Map<String, RawJson> kept) {
    return kept == null ? Map.of() : Collections.unmodifiableMap(kept);
  }

  /**
   * Returns the kept members that the record does not know, read as the document says they are.
   *
   * @throws com.squareup.moshi.JsonDataException when one has another shape
   */
  public static <T> Map<String, T> typed(
      Map<String, RawJson> kept, JsonReader.Options known, JsonAdapter<T> codec) {
    Map<String, T> values = new LinkedHashMap<>();
    kept.forEach(
        (name, value) -> {
          if (!known.strings().contains(name) && !value.isNull()) {
            values.put(name, value.as(codec));
          }
        });
    return Collections.unmodifiableMap(values);
  }

  /** Writes a member, or nothing when its value is null. */
  public static <T> void write(
      JsonWriter writer, String name, JsonAdapter<T> codec, @Nullable T value) throws IOException {
    if (value != null) {
      writer.name(name);
      codec.toJson(writer, value);
    }
  }

  /** Writes a member, {@code null} included. */
  public static <T> void writeNullable(
      JsonWriter writer, String name, JsonAdapter<T> codec, @Nullable T value) throws IOException {
    writer.name(name);
    if (value != null) {
      codec.toJson(writer, value);
      return;
    }
    boolean before = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    writer.nullValue();
    writer.setSerializeNulls(before);
  }

  /** Writes the kept members as they came. */
  public static void writeKept(JsonWriter writer, Map<String, RawJson> kept) throws IOException {
    for (Map.Entry<String, RawJson> member : kept.entrySet()) {
      writer.name(member.getKey());
      Scalars.RAW.toJson(writer, member.getValue());
    }
  }

  /**
   * Returns the value of a member that the spec promises.
   *
   * @throws MissingMemberException when the provider left it out
   */
  public static <T> T required(@Nullable T value, String member) {
    if (value == null) {
      throw new MissingMemberException(member);
    }
    return value;
  }

  private Members() {}
}
