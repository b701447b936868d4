package dev.gangway.core.error;

import dev.gangway.core.RateGate;
import dev.gangway.core.RetryPolicy;
import java.io.IOException;

/**
 * The request was not sent, or was refused unread, so nothing was carried out. {@link #reason()}
 * says why. Transient reasons are retried as the {@link RetryPolicy} allows.
 */
public final class NotConnectedException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  private NotConnectedException(FailedCall call, Reason reason, IOException cause) {
    super(call, reason.message(call.report().server(), cause), cause);
    this.reason = reason;
  }

  /** Returns the exception as the client throws it. */
  public static NotConnectedException of(FailedCall call, Reason reason, IOException cause) {
    return new NotConnectedException(call.withSent(false), reason, cause);
  }

  /** Returns why the request was not sent. */
  public Reason reason() {
    return reason;
  }

  /** Why a request was not sent. Later versions can know more reasons. */
  public enum Reason {
    /** The name of the host, or of the proxy, has no address. */
    UNKNOWN_HOST(
        "not sent: no address found for %s (%s). Check the host name and the DNS, then retry."),
    /** The connection was refused, or was not established in time. */
    UNREACHABLE(
        "not sent: no connection to %s (%s). Check that the server can be reached, then retry."),
    /** The server's certificate, or its pin, is not trusted, or has expired. Not retried. */
    UNTRUSTED_CERTIFICATE(
        "not sent: the certificate of %s is not trusted (%s). Check its issuer and its dates; tls(…)"
            + " on the client's builder sets whom to trust."),
    /** The server's certificate is that of another host. Not retried. */
    WRONG_HOST_NAME(
        "not sent: the certificate of %s is for another host (%s). Check the base URL, and what"
            + " intercepts the connection."),
    /** The TLS handshake failed otherwise. Retried unless the server refused it. */
    TLS_FAILED(
        "not sent: the TLS handshake with %s failed (%s). Check the TLS versions, and whether the"
            + " server requires a client certificate."),
    /** The HTTP client does not permit such a connection, such as one without TLS. Not retried. */
    NOT_PERMITTED(
        "not sent: the HTTP client does not permit the connection to %s (%s). Check its connection"
            + " specs."),
    /** The proxy rejected user and password, or requires them. Not retried. */
    PROXY_LOGIN_REJECTED(
        "not sent to %s: the proxy rejected the login (%s). Check the user and the password for the"
            + " proxy on the client's builder."),
    /** The proxy did not open a connection to the server. */
    PROXY_REFUSED(
        "not sent to %s: the proxy refused to connect (%s). Check what the proxy permits, then"
            + " retry."),
    /** The executor of async calls is shut down or full. Not retried. */
    EXECUTOR_REJECTED(
        "not sent to %s: the executor rejected the call (%s). Give the client an executor that is"
            + " running and has room."),
    /**
     * The place that the client's {@link RateGate} has for it comes after the timeout. Not retried.
     */
    RATE_LIMITED(
        "not sent to %s: the rate limit has no place before the timeout (%s). Make fewer calls, or"
            + " give them more time."),
    /** The client's {@link RateGate} failed, for instance because its store cannot be reached. */
    RATE_GATE_FAILED(
        "not sent to %s: the rate gate failed (%s). Check what it stores its state in, then retry."),
    /** The server refused the request unread, as HTTP/2 lets it say. */
    NOT_PROCESSED("not processed: %s refused the request unread (%s). Retry the call.");

    private final String message;

    Reason(String message) {
      this.message = message;
    }

    private String message(String server, IOException cause) {
      return message.formatted(
          server.isEmpty() ? "the server" : server, cause.getClass().getSimpleName());
    }
  }
}
