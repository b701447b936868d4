package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the value out of its envelope. */
final class EnvelopeReader {
  private final Envelope envelope;
  private final @Nullable JsonAdapter<?> codec;
  private final Names names;
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
            ? Names.of(envelope.value())
            : Names.of(envelope.value(), envelope.success());
  }

  @Nullable Object value() {
    return value;
  }

  /**
   * Reads the envelope and returns the members beside the value.
   *
   * @throws EnvelopeFailure when the envelope says that the call failed
   */
  Map<String, RawJson> read(JsonInput in) throws IOException {
    if (!in.begin()) {
      return codec == null ? Map.of() : missingValue(in);
    }
    while (in.hasNext()) {
      readMember(in);
    }
    in.end();
    if (Boolean.FALSE.equals(success)) {
      throw new EnvelopeFailure();
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return valueSeen || codec == null ? Members.freeze(beside) : missingValue(in);
  }

  private void readMember(JsonInput in) throws IOException {
    switch (in.name(names)) {
      case 0 -> {
        if (codec != null) {
          readValue(codec, in);
        } else {
          beside = Members.keep(beside, envelope.value(), in.reader());
        }
      }
      case 1 -> readSuccess(in);
      default -> beside = in.keep(beside);
    }
  }

  private void readSuccess(JsonInput in) throws IOException {
    try (JsonReader ahead = in.reader().peekJson()) {
      success = Scalars.BOOLEAN.fromJson(ahead);
    }
    beside = Members.keep(beside, envelope.success(), in.reader());
  }

  /** A failure's value may have any shape, and the success member may come after it. */
  private void readValue(JsonAdapter<?> codec, JsonInput in) throws IOException {
    valueSeen = true;
    if (envelope.success().isEmpty() || Boolean.TRUE.equals(success)) {
      value = in.read(codec);
      return;
    }
    try (JsonReader ahead = in.reader().peekJson()) {
      value = codec.fromJson(ahead);
    } catch (JsonDataException e) {
      unreadable = e;
    }
    in.reader().skipValue();
  }

  private Map<String, RawJson> missingValue(JsonInput in) {
    throw new JsonDataException(
        "Expected an object with the member \""
            + envelope.value()
            + "\" but found none at path "
            + in.reader().getPath());
  }
}
