package dev.gangway.core.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Makes an empty body that claims to be gzip the gzip form of an empty body. Gateways send such
 * responses, and OkHttp would fail as if the connection were lost. To be done by a network
 * interceptor, since OkHttp decompresses after those; the body is not read before the caller reads
 * it.
 */
final class EmptyGzip {
  private static final ByteString NOTHING =
      ByteString.decodeHex("1f8b080000000000000003000000000000000000");

  static Response filled(Response response) {
    return isDecompressed(response)
        ? response.newBuilder().body(new Body(response.body())).build()
        : response;
  }

  /** Returns whether OkHttp asked for gzip by itself, and is going to decompress the body. */
  private static boolean isDecompressed(Response response) {
    Request request = response.request();
    return "gzip".equals(request.header("Accept-Encoding"))
        && "gzip".equalsIgnoreCase(response.header("Content-Encoding"))
        && !request.method().equals("HEAD")
        && (mayHaveBody(response.code())
            || response.header("Content-Length") != null
            || "chunked".equalsIgnoreCase(response.header("Transfer-Encoding")));
  }

  private static boolean mayHaveBody(int status) {
    return status >= 200 && status != 204 && status != 304;
  }

  private EmptyGzip() {}

  private static final class Body extends ResponseBody {
    private final ResponseBody body;
    private final BufferedSource source;

    Body(ResponseBody body) {
      this.body = body;
      this.source = Okio.buffer(new NotEmpty(body.source()));
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public BufferedSource source() {
      return source;
    }
  }

  private static final class NotEmpty extends ForwardingSource {
    private boolean begun;

    NotEmpty(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      if (read != -1 || begun) {
        begun = true;
        return read;
      }
      begun = true;
      sink.write(NOTHING);
      return NOTHING.size();
    }
  }
}
