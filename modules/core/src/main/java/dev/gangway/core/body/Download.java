package dev.gangway.core.body;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A response that is read while it comes: a file, or a stream of events. Its size is not limited.
 * To be closed by whoever called; until then it keeps a connection. For use by one thread.
 *
 * <p>The call's timeout covers everything until the headers are there. From then on it is the
 * longest time that a read may wait for the next bytes: a large file may take as long as it needs,
 * a stalled one fails with an {@link IOException}. So does a read whose thread is interrupted.
 */
public final class Download implements Closeable {
  private final Response response;
  private final BufferedSource content;

  private Download(Response response) {
    this.response = response;
    this.content = response.body().source();
  }

  /**
   * Returns the download of a response, as the client returns it. Fakes can build a response of
   * their own.
   */
  public static Download of(Response response) {
    return new Download(response);
  }

  /** Returns the content type as the provider sent it, or null when it sent none. */
  public @Nullable String contentType() {
    return response.header("Content-Type");
  }

  /** Returns the number of bytes, or -1 when the provider does not say. */
  public long length() {
    return response.body().contentLength();
  }

  /**
   * Returns the file name that the provider proposes, or null when it proposes none that can be
   * used in a folder of any operating system. It has no folders in it, whatever was sent, and no
   * characters that Windows refuses: they become {@code _}. A name with control characters or
   * controls of the text's direction, of a device ({@code CON}), of dots only, or of more than 255
   * bytes is null.
   */
  public @Nullable String fileName() {
    String disposition = response.header("Content-Disposition");
    return disposition == null ? null : FileName.of(disposition);
  }

  /** Returns the bytes, once. Closing the stream closes the download. */
  public InputStream content() {
    return content.inputStream();
  }

  /**
   * Writes the bytes to a file, in place of one that is there, and closes the download. If it fails
   * the file is as it was.
   */
  public void saveTo(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path whole = Files.createTempFile(target.getParent(), ".download", null);
    try (this) {
      try (InputStream bytes = content()) {
        Files.copy(bytes, whole, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Ends the download; what was not read is not fetched. */
  @Override
  public void close() {
    response.close();
  }

  /** Names what is there; the file's name may be personal. */
  @Override
  public String toString() {
    return "Download[" + length() + " bytes]";
  }
}
