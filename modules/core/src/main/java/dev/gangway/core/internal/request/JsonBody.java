package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.SentJson;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A value written as JSON. It is written when the call is made, so that one that breaks a rule is
 * refused there, or when it is first sent if it holds a secret or a one-time code. Sent again, the
 * bytes are the same.
 */
public final class JsonBody<T> extends RequestBody {
  private final JsonAdapter<T> codec;
  private final T value;
  private final MediaType contentType;
  private @Nullable ByteString bytes;
  private boolean secret;

  JsonBody(JsonAdapter<T> codec, T value, String contentType) {
    this.codec = codec;
    this.value = value;
    this.contentType = MediaType.get(contentType);
  }

  public T value() {
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

  /**
   * Checks the value before it is sent.
   *
   * @throws IllegalStateException when a record lacks a required field
   * @throws IllegalArgumentException when a value breaks a rule
   */
  public synchronized void check() {
    try {
      if (bytes == null) {
        bytes = SentJson.draft("body", codec, value);
        secret = bytes == null;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The body cannot be written.", e);
    }
  }

  /** Returns whether the value holds a secret or a one-time code. It has been checked. */
  public synchronized boolean holdsSecret() {
    return secret;
  }

  private synchronized ByteString bytes() throws IOException {
    if (bytes == null) {
      bytes = SentJson.bytes("body", codec, value);
    }
    return bytes;
  }
}
