package dev.gangway.core.internal.request;

import dev.gangway.core.body.Upload;
import dev.gangway.core.internal.Accessor;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an {@link Upload}.
 *
 * @param contentType the type of the content, or null if the operation decides
 */
public record UploadParts(
    String fileName,
    @Nullable MediaType contentType,
    UploadContent content,
    Upload.Progress progress) {

  static UploadParts of(Upload upload) {
    return Accessor.UPLOAD.of(upload);
  }

  /** Returns the same file with this content and progress. */
  public UploadParts with(UploadContent content, Upload.Progress progress) {
    return new UploadParts(fileName, contentType, content, progress);
  }
}
