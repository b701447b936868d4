package dev.gangway.core;

/**
 * A file could not be sent: it cannot be read, is not as long as it was said to be, or is larger
 * than the provider documents. The request was broken off before its end, so it was not carried
 * out.
 */
public final class UploadException extends ApiException {
  private static final long serialVersionUID = 1L;

  UploadException(CallReport call, UploadFailure cause) {
    super(
        call,
        "a file "
            + cause.getMessage()
            + ". The request was not sent whole, so it was not carried out.",
        cause,
        Received.NOTHING);
  }
}
