package dev.gangway.core.internal.call;

import dev.gangway.core.error.NotConnectedException.Reason;
import dev.gangway.core.internal.retry.RateGateFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Finds out why a request was not sent, and whether the reason is transient. */
public final class NotSent {
  private static final Set<Reason> LASTING =
      EnumSet.of(
          Reason.UNTRUSTED_CERTIFICATE,
          Reason.WRONG_HOST_NAME,
          Reason.NOT_PERMITTED,
          Reason.PROXY_LOGIN_REJECTED,
          Reason.EXECUTOR_REJECTED,
          Reason.RATE_LIMITED);

  /** OkHttp's types for HTTP/2 are internal: a module may not link to them. */
  private static final String STREAM_RESET = "okhttp3.internal.http2.StreamResetException";

  private static final String SHUT_DOWN = "okhttp3.internal.http2.ConnectionShutdownException";

  static Reason reason(IOException failure) {
    if (isUnprocessed(failure)) {
      return Reason.NOT_PROCESSED;
    }
    if (failure instanceof RateGateFailure gate) {
      return gate.isTooLate() ? Reason.RATE_LIMITED : Reason.RATE_GATE_FAILED;
    }
    if (has(RejectedExecutionException.class, failure) || isRejection(failure)) {
      return Reason.EXECUTOR_REJECTED;
    }
    SSLPeerUnverifiedException unverified = find(SSLPeerUnverifiedException.class, failure);
    if (unverified != null) {
      return isPinning(unverified) ? Reason.UNTRUSTED_CERTIFICATE : Reason.WRONG_HOST_NAME;
    }
    if (has(CertificateException.class, failure)) {
      return Reason.UNTRUSTED_CERTIFICATE;
    }
    if (has(SSLException.class, failure)) {
      return Reason.TLS_FAILED;
    }
    if (has(UnknownServiceException.class, failure)) {
      return Reason.NOT_PERMITTED;
    }
    if (has(UnknownHostException.class, failure)) {
      return Reason.UNKNOWN_HOST;
    }
    return ofProxy(String.valueOf(failure.getMessage()));
  }

  /** OkHttp does not ask an executor that is shut down, and has a text for it only. */
  private static boolean isRejection(IOException failure) {
    return failure instanceof InterruptedIOException
        && "executor rejected".equals(failure.getMessage());
  }

  /** A proxy's refusal is a plain {@link IOException} with one of two texts. */
  private static Reason ofProxy(String message) {
    if (message.equals("Failed to authenticate with proxy")) {
      return Reason.PROXY_LOGIN_REJECTED;
    }
    return message.startsWith("Unexpected response code for CONNECT")
        ? Reason.PROXY_REFUSED
        : Reason.UNREACHABLE;
  }

  private static boolean isPinning(SSLPeerUnverifiedException unverified) {
    return String.valueOf(unverified.getMessage()).startsWith("Certificate pinning failure");
  }

  /**
   * Returns whether the server has not processed the request: it refused the stream, or the stream
   * is above the last one that its GOAWAY names (RFC 9113, section 8.7), or the connection was shut
   * down before the request was written to it.
   */
  static boolean isUnprocessed(IOException failure) {
    String type = failure.getClass().getName();
    return type.equals(SHUT_DOWN)
        || (type.equals(STREAM_RESET)
            && String.valueOf(failure.getMessage()).endsWith(": REFUSED_STREAM"));
  }

  /** Returns whether the failure stays until someone changes something. */
  public static boolean isLasting(@Nullable Throwable failure) {
    if (!(failure instanceof IOException notSent)) {
      return false;
    }
    Reason reason = reason(notSent);
    return LASTING.contains(reason) || (reason == Reason.TLS_FAILED && isRefusedByPeer(notSent));
  }

  /** A handshake that broke off has the failure of its socket as its cause. */
  private static boolean isRefusedByPeer(IOException failure) {
    SSLHandshakeException handshake = find(SSLHandshakeException.class, failure);
    return handshake != null && !(handshake.getCause() instanceof IOException);
  }

  private static boolean has(Class<? extends Throwable> type, Throwable failure) {
    return find(type, failure) != null;
  }

  public static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  private NotSent() {}
}
