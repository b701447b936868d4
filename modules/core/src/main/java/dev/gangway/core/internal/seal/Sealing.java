package dev.gangway.core.internal.seal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.internal.request.JsonBody;
import dev.gangway.core.internal.request.SnapshotBody;
import dev.gangway.core.spec.SealedShape;
import java.io.IOException;
import java.util.Arrays;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Seals a client's requests and opens its responses.
 *
 * @param shape null when the provider seals nothing
 * @param cipher null when the client was given none
 * @param requests whether JSON requests are sealed
 */
public record Sealing(
    @Nullable SealedShape shape, @Nullable PayloadCipher cipher, boolean requests) {
  public static final Sealing NONE = new Sealing(null, null, false);

  private static final String NO_CIPHER =
      "the response is sealed, and the client has no cipher to open it with. Set cipher(…) on its"
          + " builder.";
  private static final String NOT_OPENED =
      "the response is sealed and cannot be opened with the client's cipher. Check its method and"
          + " keys.";

  /** Returns the request with what seals its body when it is first sent. */
  public Request prepare(Request request) {
    if (shape == null || cipher == null || !requests) {
      return request;
    }
    RequestBody body = request.body();
    if (!(body instanceof JsonBody<?> || isRestoredJson(body))) {
      return request;
    }
    SealedBody sealed = new SealedBody(shape, cipher, body);
    return request
        .newBuilder()
        .method(request.method(), sealed)
        .tag(SealedBody.class, sealed)
        .build();
  }

  /** A restored call has the bytes of its body, which are not sealed. */
  private static boolean isRestoredJson(@Nullable RequestBody body) {
    return body instanceof SnapshotBody
        && body.contentType() != null
        && body.contentType().subtype().endsWith("json");
  }

  /**
   * Returns the body with its content in place of the sealed text, or null if nothing in it is
   * sealed. The caller wipes it.
   *
   * @throws Unopened if it is sealed and cannot be opened
   */
  public @Nullable Buffer open(Buffer body, Headers headers) throws Unopened {
    if (shape == null || !shape.responses() || cipher == null) {
      return null;
    }
    SealedText found = SealedText.find(body, shape.field());
    if (found == null) {
      return null;
    }
    String signature = headers.get(shape.header());
    byte[] content;
    try {
      content = cipher.open(new SealedPayload(found.text(), signature == null ? "" : signature));
    } catch (RuntimeException e) {
      throw new Unopened(NOT_OPENED, e);
    }
    try {
      requireOneValue(content);
      return found.replaced(content);
    } catch (IOException | JsonDataException e) {
      throw new Unopened(NOT_OPENED, e);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /** Returns why a body cannot be read as it is: it is sealed and there is no cipher. */
  public @Nullable Unopened unopened(Buffer body) {
    return shape != null
            && shape.responses()
            && cipher == null
            && SealedText.find(body, shape.field()) != null
        ? new Unopened(NO_CIPHER, new JsonDataException("Expected an open value."))
        : null;
  }

  /** What follows the value would stand beside it in the body. */
  private static void requireOneValue(byte[] content) throws IOException {
    Buffer copy = new Buffer().write(content);
    try (JsonReader reader = JsonReader.of(copy)) {
      reader.setLenient(true);
      reader.skipValue();
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException("Expected one value and nothing else.");
      }
    } finally {
      wipe(copy);
    }
  }

  /** Overwrites what a buffer holds and clears it. */
  public static void wipe(Buffer buffer) {
    try (Buffer.UnsafeCursor cursor = buffer.readAndWriteUnsafe(new Buffer.UnsafeCursor())) {
      while (cursor.next() != -1) {
        Arrays.fill(cursor.data, cursor.start, cursor.end, (byte) 0);
      }
    }
    buffer.clear();
  }

  /** The sealed text of a body cannot be opened. */
  public static final class Unopened extends IOException {
    private static final long serialVersionUID = 1L;

    Unopened(String message, Exception cause) {
      super(message, cause);
    }
  }
}
