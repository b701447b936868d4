package dev.gangway.core.error;

import java.io.IOException;

/**
 * A file could not be sent: it cannot be read, is not as long as it was said to be, or is larger
 * than the provider documents. The request was broken off before its end, so it was not carried
 * out.
 */
public final class UploadException extends ApiException {
  private static final long serialVersionUID = 1L;

  private UploadException(FailedCall call, IOException cause) {
    super(
        call,
        "a file "
            + cause.getMessage()
            + ". The request was not sent whole, so it was not carried out.",
        cause);
  }

  /**
   * Returns the exception as the client throws it. The message of the cause ends the sentence that
   * begins with "a file".
   */
  public static UploadException of(FailedCall call, IOException cause) {
    return new UploadException(call, cause);
  }
}
