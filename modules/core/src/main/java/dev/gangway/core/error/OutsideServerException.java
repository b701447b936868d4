package dev.gangway.core.error;

import dev.gangway.core.Server;

/**
 * A request was not sent, because its URL is not below the client's {@link Server}: another scheme,
 * host or port, or a path outside the base path. A path of the spec, or an interceptor of a given
 * HTTP client, leads there. The message names client and operation and shows no part of the URL.
 */
public final class OutsideServerException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private OutsideServerException(String request, String what) {
    super(
        request
            + " was not sent: "
            + what
            + " A request goes to the client's own server and base path only. Correct the path of the"
            + " operation or the interceptor that changed it, or set another server on the builder.");
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @param request the request, by client and operation
   * @param what a sentence that says where it leads
   */
  public static OutsideServerException of(String request, String what) {
    return new OutsideServerException(request, what);
  }
}
