package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the value out of its envelope. */
final class EnvelopeReader {
  private static final RawJson TRUE = RawJson.of("true");
  private static final RawJson FALSE = RawJson.of("false");

  private final Envelope envelope;
  private final @Nullable JsonAdapter<?> codec;
  private final JsonReader.Options names;
  private @Nullable Object value;
  private boolean valueSeen;
  private @Nullable Boolean success;
  private @Nullable JsonDataException unreadable;
  private @Nullable Map<String, RawJson> beside;

  EnvelopeReader(Envelope envelope, @Nullable JsonAdapter<?> codec) {
    this.envelope = envelope;
    this.codec = codec;
    this.names =
        envelope.success().isEmpty()
            ? JsonReader.Options.of(envelope.value())
            : JsonReader.Options.of(envelope.value(), envelope.success());
  }

  @Nullable Object value() {
    return value;
  }

  /**
   * Reads the envelope and returns the members beside the value.
   *
   * @throws EnvelopeFailure when the envelope says that the call failed
   */
  Map<String, RawJson> read(JsonReader reader) throws IOException {
    if (!Members.begin(reader)) {
      return codec == null ? Map.of() : missingValue(reader);
    }
    while (reader.hasNext()) {
      readMember(reader);
    }
    Members.end(reader);
    if (Boolean.FALSE.equals(success)) {
      throw new EnvelopeFailure();
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return valueSeen || codec == null ? Members.freeze(beside) : missingValue(reader);
  }

  private void readMember(JsonReader reader) throws IOException {
    switch (reader.selectName(names)) {
      case 0 -> {
        if (codec != null) {
          readValue(codec, reader);
        } else {
          beside = Members.keep(beside, envelope.value(), reader);
        }
      }
      case 1 -> readSuccess(reader);
      default -> beside = Members.keep(beside, reader);
    }
  }

  private void readSuccess(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.BOOLEAN) {
      success = reader.nextBoolean();
      beside = beside == null ? new LinkedHashMap<>() : beside;
      beside.put(envelope.success(), success ? TRUE : FALSE);
      return;
    }
    try (JsonReader ahead = reader.peekJson()) {
      success = Scalars.BOOLEAN.fromJson(ahead);
    }
    beside = Members.keep(beside, envelope.success(), reader);
  }

  /** A failure's value may have any shape, and the success member may come after it. */
  private void readValue(JsonAdapter<?> codec, JsonReader reader) throws IOException {
    valueSeen = true;
    if (Boolean.TRUE.equals(success) || envelope.success().isEmpty()) {
      value = codec.fromJson(reader);
      return;
    }
    try (JsonReader ahead = reader.peekJson()) {
      value = codec.fromJson(ahead);
    } catch (JsonDataException e) {
      unreadable = e;
    }
    reader.skipValue();
  }

  private Map<String, RawJson> missingValue(JsonReader reader) {
    throw new JsonDataException(
        "Expected an object with the member \""
            + envelope.value()
            + "\" but found none at path "
            + reader.getPath());
  }
}
