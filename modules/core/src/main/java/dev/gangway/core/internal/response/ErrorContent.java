package dev.gangway.core.internal.response;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.spec.OperationCodecs;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** The body of an error as it came, which is decoded when someone asks for its type. */
final class ErrorContent implements ErrorResponse.Content {
  private final String client;
  private final OperationCodecs codecs;
  private final byte[] body;

  private ErrorContent(String client, OperationCodecs codecs, byte[] body) {
    this.client = client;
    this.codecs = codecs;
    this.body = body;
  }

  /** Copies the body, which may be the beginning of a longer one. */
  static ErrorContent of(String client, OperationCodecs codecs, Buffer body) throws IOException {
    try (BufferedSource copy = NonConsumingSource.of(body)) {
      byte[] bytes = new byte[(int) body.size()];
      copy.readFully(bytes);
      return new ErrorContent(client, codecs, bytes);
    }
  }

  /** Returns the content of an error of which no body came. */
  static ErrorContent none(String client, OperationCodecs codecs) {
    return new ErrorContent(client, codecs, new byte[0]);
  }

  @Override
  public <T> Optional<T> as(Class<T> type) {
    return Optional.ofNullable(decode(codec(type)));
  }

  @Override
  public <T> Optional<List<T>> asList(Class<T> element) {
    JsonAdapter<T> codec = codec(element);
    List<T> read = decode(ListCodec.of(codec));
    if (read == null || !read.stream().allMatch(each -> isWhole(codec, each))) {
      return Optional.empty();
    }
    return Optional.of(read);
  }

  @SuppressWarnings("unchecked") // Generated code has a type's own codec for it.
  private <T> JsonAdapter<T> codec(Class<T> type) {
    JsonAdapter<?> codec = codecs.error(Objects.requireNonNull(type, "type"));
    if (codec == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " is not the type of an error body of "
              + client
              + ". Pass a class that the Javadoc of the operation names for an exception.");
    }
    return (JsonAdapter<T>) codec;
  }

  /**
   * Returns null for anything else than a whole value of the type: an error is not hidden by
   * another.
   */
  private <T> @Nullable T decode(JsonAdapter<T> codec) {
    try (JsonInput in = JsonInput.of(new Buffer().write(body))) {
      T read = in.read(codec);
      in.finish();
      return read != null && isWhole(codec, read) ? read : null;
    } catch (IOException | RuntimeException otherContent) {
      return null;
    }
  }

  private static <T> boolean isWhole(JsonAdapter<T> codec, T read) {
    try {
      RecordFields.requirePromised(codec, read);
      return true;
    } catch (RuntimeException incomplete) {
      return false;
    }
  }
}
