package dev.gangway.core.internal.request;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why a file could not be sent to its end; the request was sent only in part. */
public final class UploadFailure extends IOException {
  private static final long serialVersionUID = 1L;

  public UploadFailure(String reason) {
    super(reason);
  }

  /** A message of the file system names the file, and the name may be personal. */
  public UploadFailure(Exception unreadable) {
    super(
        "cannot be read (" + unreadable.getClass().getSimpleName() + ")",
        unreadable instanceof FileSystemException ? null : unreadable);
  }
}
