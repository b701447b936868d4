package dev.gangway.core.internal.request;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The body of a restored call. */
public final class SnapshotBody extends RequestBody {
  private final ByteString bytes;
  private final @Nullable MediaType contentType;

  public SnapshotBody(ByteString bytes, @Nullable String contentType) {
    this.bytes = bytes;
    this.contentType = contentType == null ? null : MediaType.get(contentType);
  }

  @Override
  public @Nullable MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() {
    return bytes.size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes);
  }
}
