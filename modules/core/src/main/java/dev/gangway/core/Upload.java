package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** A file that is sent as a part of a form. */
public final class Upload {
  private final String fileName;
  private final RequestBody body;

  private Upload(String fileName, RequestBody body) {
    this.fileName = Objects.requireNonNull(fileName, "fileName");
    this.body = body;
  }

  /** Returns an upload of these bytes. */
  public static Upload of(String fileName, String contentType, byte[] content) {
    return new Upload(fileName, RequestBody.create(content.clone(), MediaType.get(contentType)));
  }

  /** Returns an upload of a file, read when it is sent. */
  public static Upload of(Path file, String contentType) {
    return new Upload(
        String.valueOf(file.getFileName()),
        RequestBody.create(file.toFile(), MediaType.get(contentType)));
  }

  /**
   * Returns the codec by which generated records hand their files to a form. A file cannot be
   * written as JSON.
   */
  public static JsonAdapter<Upload> jsonAdapter() {
    return UploadCodec.INSTANCE;
  }

  String fileName() {
    return fileName;
  }

  RequestBody body() {
    return body;
  }

  /** Tells the content type only: a file's name may be personal. */
  @Override
  public String toString() {
    return "Upload[" + body.contentType() + "]";
  }
}
