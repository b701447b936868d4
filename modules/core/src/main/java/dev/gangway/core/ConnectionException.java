package dev.gangway.core;

import java.io.IOException;

/**
 * No answer came: the connection failed, the time was over, or the call was cancelled. The request
 * may have been carried out.
 */
public final class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  ConnectionException(String operation, String message, IOException cause) {
    super(operation, message, cause);
  }
}
