package dev.gangway.core.internal.response;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the value out of its envelope. */
final class EnvelopeReader {
  private final EnvelopeFields envelope;
  private final @Nullable JsonAdapter<?> codec;
  private @Nullable Object value;
  private boolean valueSeen;
  private @Nullable Boolean success;
  private @Nullable JsonDataException unreadable;

  EnvelopeReader(EnvelopeFields envelope, @Nullable JsonAdapter<?> codec) {
    this.envelope = envelope;
    this.codec = codec;
  }

  @Nullable Object value() {
    return value;
  }

  /**
   * Reads the envelope and returns the fields beside the value.
   *
   * @throws EnvelopeFailure when the envelope says that the call failed
   */
  Map<String, RawJson> read(JsonInput in) throws IOException {
    if (!in.begin()) {
      return codec == null ? Map.of() : missingValue(in);
    }
    while (in.hasNext()) {
      readField(in);
    }
    Map<String, RawJson> beside = in.end();
    if (Boolean.FALSE.equals(success)) {
      throw new EnvelopeFailure();
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return valueSeen || codec == null ? beside : missingValue(in);
  }

  private void readField(JsonInput in) throws IOException {
    switch (in.name(envelope.names())) {
      case 0 -> {
        if (codec != null) {
          readValue(codec, in);
        } else {
          in.keepField();
        }
      }
      case 1 -> readSuccess(in);
      default -> in.keep();
    }
  }

  private void readSuccess(JsonInput in) throws IOException {
    success = in.readAhead(Scalars.BOOLEAN);
    in.keepField();
  }

  /**
   * A failure's value may have any shape, and the success field may come after it. A value that
   * comes twice is what it was the last time.
   */
  private void readValue(JsonAdapter<?> codec, JsonInput in) throws IOException {
    valueSeen = true;
    unreadable = null;
    value =
        envelope.success().isEmpty() || Boolean.TRUE.equals(success)
            ? in.read(codec)
            : in.readOrSkip(codec, unlike -> unreadable = unlike);
  }

  private Map<String, RawJson> missingValue(JsonInput in) {
    throw new JsonDataException(
        "Expected an object with the field \""
            + envelope.value()
            + "\" but found none at path "
            + in.path());
  }
}
