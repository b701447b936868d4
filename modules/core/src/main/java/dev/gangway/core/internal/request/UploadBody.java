package dev.gangway.core.internal.request;

import dev.gangway.core.body.Upload;
import dev.gangway.core.internal.deadline.Interruption;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * An upload on its way, a piece at a time. It breaks off before its end rather than send more than
 * it may, or than it said.
 */
final class UploadBody extends RequestBody {
  private static final int PIECE = 8_192;

  private final UploadParts upload;
  private final MediaType contentType;
  private final long maxBytes;
  private @Nullable Long length;

  /**
   * Creates the body of a file.
   *
   * @param contentType the type that is announced
   * @param maxBytes the largest size that is sent
   */
  UploadBody(Upload upload, MediaType contentType, long maxBytes) {
    this.upload = UploadParts.of(upload);
    this.contentType = contentType;
    this.maxBytes = maxBytes;
  }

  @Override
  public MediaType contentType() {
    return contentType;
  }

  @Override
  public boolean isOneShot() {
    return upload.content().isOneShot();
  }

  /** Stays the same once told: the form around it counts on it when it is sent again. */
  @Override
  public synchronized long contentLength() throws IOException {
    // Before anything is sent, if the form around it asks.
    upload.content().requireUnsent();
    if (length == null) {
      length = currentLength();
      requireAllowed(length);
    }
    return length;
  }

  private long currentLength() throws UploadFailure {
    try {
      return upload.content().length();
    } catch (IOException | RuntimeException e) {
      throw new UploadFailure(e);
    }
  }

  private void requireAllowed(long bytes) throws UploadFailure {
    if (bytes > maxBytes) {
      throw new UploadFailure("has more than the " + maxBytes + " bytes that may be sent");
    }
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    long total = contentLength();
    InputStream source = open();
    try {
      long sent = copy(source, sink, total);
      if (total >= 0 && sent < total) {
        throw new UploadFailure("has " + sent + " bytes, fewer than the " + total + " announced");
      }
    } finally {
      close(source);
    }
  }

  private long copy(InputStream source, BufferedSink sink, long total) throws IOException {
    byte[] piece = new byte[PIECE];
    long sent = 0;
    for (int count = read(source, piece); count >= 0; count = read(source, piece)) {
      if (total >= 0 && count > total - sent) {
        throw new UploadFailure("has more than the " + total + " bytes announced");
      }
      requireAllowed(sent + count);
      Interruption.renew();
      sink.write(piece, 0, count);
      sent += count;
      upload.progress().sent(sent, total);
    }
    return sent;
  }

  private InputStream open() throws UploadFailure {
    try {
      return upload.content().open();
    } catch (UploadFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UploadFailure(e);
    }
  }

  private static int read(InputStream source, byte[] piece) throws UploadFailure {
    try {
      return source.read(piece);
    } catch (IOException | RuntimeException e) {
      throw new UploadFailure(e);
    }
  }

  private static void close(InputStream source) {
    try {
      source.close();
    } catch (IOException | RuntimeException e) {
      // What was read is whole, or has its own failure.
      return;
    }
  }
}
