package dev.gangway.core;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that goes by the content type which the operation documents. */
final class TypedBody extends RequestBody {
  private final RequestBody body;
  private final MediaType contentType;

  private TypedBody(RequestBody body, MediaType contentType) {
    this.body = body;
    this.contentType = contentType;
  }

  /** Returns the body with this content type, or as it is where any of its kind may be sent. */
  static RequestBody of(RequestBody body, String contentType) {
    return contentType.contains("*") ? body : new TypedBody(body, MediaType.get(contentType));
  }

  @Override
  public @Nullable MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public boolean isOneShot() {
    return body.isOneShot();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }
}
