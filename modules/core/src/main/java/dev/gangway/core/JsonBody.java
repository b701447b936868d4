package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A value written as JSON when it is first sent. Sent again, the bytes are the same. */
final class JsonBody<T> extends RequestBody {
  private final JsonAdapter<T> codec;
  private final T value;
  private final MediaType contentType;
  private @Nullable ByteString bytes;

  JsonBody(JsonAdapter<T> codec, T value, String contentType) {
    this.codec = codec;
    this.value = value;
    this.contentType = MediaType.get(contentType);
  }

  T value() {
    return value;
  }

  JsonBody<T> with(T other) {
    return new JsonBody<>(codec, other, contentType.toString());
  }

  @Override
  public MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() throws IOException {
    return bytes().size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes());
  }

  private synchronized ByteString bytes() throws IOException {
    if (bytes == null) {
      Buffer buffer = new Buffer();
      codec.toJson(JsonWriter.of(buffer), value);
      bytes = buffer.readByteString();
    }
    return bytes;
  }
}
