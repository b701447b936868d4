package dev.gangway.core.internal.seal;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.internal.response.NonConsumingSource;
import dev.gangway.core.spec.SealedShape;
import java.io.IOException;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A JSON body that is sealed when it is first sent. A retry sends the same bytes. */
public final class SealedBody extends RequestBody {
  private final SealedShape shape;
  private final PayloadCipher cipher;
  private final RequestBody content;
  private @Nullable Sealed sealed;

  private record Sealed(ByteString bytes, String signature) {}

  SealedBody(SealedShape shape, PayloadCipher cipher, RequestBody content) {
    this.shape = shape;
    this.cipher = cipher;
    this.content = content;
  }

  /** Returns a builder of the request, with the signature if its body is sealed. */
  public static Request.Builder signed(Request request) throws IOException {
    SealedBody body = request.tag(SealedBody.class);
    return body == null
        ? request.newBuilder()
        : request.newBuilder().header(body.shape.header(), body.sealed().signature());
  }

  @Override
  public @Nullable MediaType contentType() {
    return content.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return sealed().bytes().size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(sealed().bytes());
  }

  private synchronized Sealed sealed() throws IOException {
    if (sealed == null) {
      sealed = seal();
    }
    return sealed;
  }

  private Sealed seal() throws IOException {
    Buffer written = new Buffer();
    byte[] plain = new byte[0];
    try {
      content.writeTo(written);
      plain = new byte[(int) written.size()];
      NonConsumingSource.of(written).readFully(plain);
      SealedPayload payload = cipher.seal(plain);
      return new Sealed(body(payload.text()), payload.signature());
    } finally {
      Sealing.wipe(written);
      Arrays.fill(plain, (byte) 0);
    }
  }

  private ByteString body(String text) throws IOException {
    if (shape.field().isEmpty()) {
      return ByteString.encodeUtf8(text);
    }
    Buffer body = new Buffer();
    body.writeByte('{');
    SealedText.quote(shape.field(), body);
    body.writeByte(':');
    SealedText.quote(text, body);
    body.writeByte('}');
    return body.readByteString();
  }
}
