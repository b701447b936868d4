package dev.gangway.core.body;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.HeaderText;
import dev.gangway.core.error.UploadException;
import dev.gangway.core.internal.Accessor;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.request.FileSignatures;
import dev.gangway.core.internal.request.UploadContent;
import dev.gangway.core.internal.request.UploadFailure;
import dev.gangway.core.internal.request.UploadParts;
import dev.gangway.core.internal.request.WireText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;

/**
 * A file that is sent as a part of a form, a piece at a time: it is never wholly in memory unless
 * it was given so.
 *
 * <p>A content type that is not given is recognized from the first bytes, which are read when the
 * upload is made: JPEG, PNG, GIF, BMP, TIFF, WebP, HEIC, HEIF, AVIF and PDF are known, everything
 * else is {@code application/octet-stream}. A call refuses a file of a type or size that the
 * provider does not document, and fails with an {@link UploadException} when a file cannot be read
 * to its end.
 */
public final class Upload {
  static {
    Accessor.UPLOAD.set(upload -> upload.parts);
  }

  private final UploadParts parts;

  private Upload(UploadParts parts) {
    this.parts = parts;
  }

  /** Opens the content of an upload, each time from its beginning. The upload closes it. */
  @FunctionalInterface
  public interface Source {

    /** Returns a new stream of the content. */
    InputStream open() throws IOException;
  }

  /** Reports upload progress, in the thread that sends the upload. */
  @FunctionalInterface
  public interface Progress {

    /**
     * Notes that so many bytes were handed to the connection; begins again when the file is sent
     * again.
     *
     * @param total the size of the file, or -1 when it is not known
     */
    void sent(long bytes, long total);
  }

  /**
   * Returns an upload of a file, read when it is sent.
   *
   * @throws IllegalArgumentException when it is not a readable file
   */
  public static Upload of(Path file) {
    UploadContent content = onDisk(file);
    return of(fileName(file), sniffed(content), content);
  }

  /**
   * Returns an upload of a file, read when it is sent.
   *
   * @throws IllegalArgumentException when it is not a readable file
   */
  public static Upload of(Path file, String contentType) {
    UploadContent content = onDisk(file);
    return of(fileName(file), contentType, content);
  }

  /** Returns an upload of a copy of these bytes. */
  public static Upload of(String fileName, byte[] content) {
    UploadContent copy = new UploadContent.Bytes(content);
    return of(fileName, sniffed(copy), copy);
  }

  /** Returns an upload of a copy of these bytes. */
  public static Upload of(String fileName, String contentType, byte[] content) {
    return of(fileName, contentType, new UploadContent.Bytes(content));
  }

  /**
   * Returns an upload of what this source opens, now for its first bytes and each time it is sent.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static Upload of(String fileName, Source source) {
    UploadContent content = new UploadContent.Reopened(notNull(source), UploadContent.UNKNOWN);
    return of(fileName, sniffed(content), content);
  }

  /** Returns an upload of what this source opens, each time it is sent. */
  public static Upload of(String fileName, String contentType, Source source) {
    return of(
        fileName, contentType, new UploadContent.Reopened(notNull(source), UploadContent.UNKNOWN));
  }

  /**
   * Returns an upload of a stream, which can be sent once: its call is never repeated. Prefer
   * {@link #of(String, Source)}.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static Upload once(String fileName, InputStream stream) {
    InputStream marked = new BufferedInputStream(Arguments.notNull(stream, "stream"));
    try {
      marked.mark(FileSignatures.LENGTH);
      String contentType = contentType(marked);
      marked.reset();
      return once(fileName, contentType, marked);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Returns an upload of a stream, which can be sent once: its call is never repeated. Prefer
   * {@link #of(String, String, Source)}.
   */
  public static Upload once(String fileName, String contentType, InputStream stream) {
    return of(
        fileName,
        contentType,
        new UploadContent.Once(
            Arguments.notNull(stream, "stream"), UploadContent.UNKNOWN, new AtomicBoolean()));
  }

  /** Returns an upload of text that stands for a file of a type that is accepted. */
  static Upload example(String text) {
    UploadContent content = new UploadContent.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return new Upload(new UploadParts("file", null, content, (bytes, total) -> {}));
  }

  private static Upload of(String fileName, String contentType, UploadContent content) {
    return new Upload(
        new UploadParts(
            WireText.requireFileName(Arguments.notNull(fileName, "fileName")),
            mediaType(contentType),
            content,
            (bytes, total) -> {}));
  }

  private static MediaType mediaType(String contentType) {
    MediaType type = MediaType.parse(HeaderText.require("Content-Type", contentType));
    if (type == null) {
      throw new IllegalArgumentException(
          "A content type must be type/subtype, such as image/png, but the one given is not. Correct"
              + " it, or leave it out.");
    }
    return type;
  }

  /**
   * Returns this upload with the number of bytes that its stream has, so that a file that is too
   * large is refused before it is sent. A stream that has another number fails the call.
   *
   * @throws IllegalStateException when the upload is not a stream, and so knows its length
   */
  public Upload withLength(long length) {
    if (length < 0) {
      throw new IllegalArgumentException("A length is at least 0, but this is " + length + ".");
    }
    UploadContent content = parts.content();
    if (content instanceof UploadContent.Reopened reopened) {
      return with(new UploadContent.Reopened(reopened.source(), length), parts.progress());
    }
    if (content instanceof UploadContent.Once once) {
      return with(new UploadContent.Once(once.stream(), length, once.opened()), parts.progress());
    }
    throw new IllegalStateException(
        "withLength applies to streams only: a file or bytes have a length already. Leave it"
            + " out.");
  }

  /** Returns this upload with a receiver of reports on how much of it was sent. */
  public Upload withProgress(Progress progress) {
    return with(parts.content(), Arguments.notNull(progress, "progress"));
  }

  private Upload with(UploadContent content, Progress progress) {
    return new Upload(parts.with(content, progress));
  }

  /**
   * Returns the codec by which generated records hand their files to a form. A file cannot be
   * written as JSON.
   */
  public static JsonAdapter<Upload> jsonAdapter() {
    return UploadCodec.INSTANCE;
  }

  private static Source notNull(Source source) {
    return Arguments.notNull(source, "source");
  }

  private static UploadContent onDisk(Path file) {
    Arguments.notNull(file, "file");
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IllegalArgumentException(
          "There is no file to upload that can be read. Check its path and your rights.");
    }
    return new UploadContent.OnDisk(file);
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String sniffed(UploadContent content) {
    try (InputStream stream = content.open()) {
      return contentType(stream);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private static String contentType(InputStream stream) throws IOException {
    return FileSignatures.contentType(stream.readNBytes(FileSignatures.LENGTH));
  }

  private static IllegalArgumentException unreadable(Exception cause) {
    return new IllegalArgumentException(
        "The beginning of an upload, which tells its content type, cannot be read.",
        new UploadFailure(cause));
  }

  /** Tells the content type only: a file's name may be personal. */
  @Override
  public String toString() {
    return "Upload[" + (parts.contentType() == null ? "any" : parts.contentType()) + "]";
  }
}
