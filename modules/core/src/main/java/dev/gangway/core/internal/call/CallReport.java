package dev.gangway.core.internal.call;

import dev.gangway.core.error.FailedCall;
import dev.gangway.core.internal.log.LoggedText;
import dev.gangway.core.internal.retry.RetryRules;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The part of an exception that describes the call itself.
 *
 * @param client the client's name
 * @param operation its id in the spec
 * @param url where it was sent to, or null if that is not one place, or not known as a URL
 * @param proxy the proxy, if there is one; without URL, all that is known of the server
 * @param attempts how often it was tried
 * @param idempotencyKey the key that was sent, or null
 * @param method its HTTP method
 * @param sent whether bytes of the last attempt were sent, and not refused unread
 * @param earlierOpen whether an earlier attempt may have been carried out
 */
public record CallReport(
    String client,
    String operation,
    @Nullable HttpUrl url,
    String proxy,
    int attempts,
    @Nullable String idempotencyKey,
    String method,
    boolean sent,
    boolean earlierOpen) {

  /** Returns the report of several calls that read. */
  public static CallReport ofReads(String client, String operation, int calls) {
    return new CallReport(client, operation, null, "", calls, null, "GET", true, false);
  }

  /** Returns whether doing it twice is as good as once, by its HTTP method. */
  public boolean idempotent() {
    return RetryRules.isIdempotent(method);
  }

  /** Returns the call as exceptions tell of it, with what came of a response. */
  public FailedCall failed(ResponseSnapshot received) {
    return FailedCall.of(method, operation)
        .withClient(client)
        .withServer(server())
        .withAttempts(attempts)
        .withIdempotencyKey(idempotencyKey)
        .withSent(sent)
        .withEarlierAttemptOpen(earlierOpen)
        .withResponse(received.status(), received.headers(), received.bodyText());
  }

  /** Returns the call as exceptions tell of it, without response. */
  public FailedCall failed() {
    return failed(ResponseSnapshot.NOTHING);
  }

  /** Returns host and port, and the proxy if there is one. */
  public String server() {
    if (url == null) {
      return proxy;
    }
    String host = url.host();
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + url.port() + proxy;
  }

  /** Returns client and operation, as messages begin with them. */
  public String name() {
    return client.isEmpty() ? operation : client + "." + operation;
  }

  /**
   * Returns whether the provider may have carried out what must not be done twice.
   *
   * @param open whether the way in which the last attempt ended leaves that open
   */
  public boolean outcomeUnknown(boolean open) {
    return !idempotent() && (earlierOpen || (open && sent));
  }

  /** Says what to do about a call whose outcome is unknown. */
  public String adviceOnUnknown(boolean open) {
    return (open && sent ? "The call" : "An earlier attempt")
        + " may have been carried out: "
        + (idempotencyKey == null
            ? "look it up before you retry."
            : "look it up, or retry with idempotency key " + LoggedText.of(idempotencyKey) + ".");
  }

  /** Returns whether any attempt may have been carried out. */
  public boolean sentEver() {
    return sent || earlierOpen;
  }

  public CallReport withClient(String client) {
    return new CallReport(
        client, operation, url, proxy, attempts, idempotencyKey, method, sent, earlierOpen);
  }

  public CallReport withServer(String server) {
    return new CallReport(
        client, operation, null, server, attempts, idempotencyKey, method, sent, earlierOpen);
  }

  public CallReport withAttempts(int attempts) {
    return new CallReport(
        client, operation, url, proxy, attempts, idempotencyKey, method, sent, earlierOpen);
  }

  public CallReport withIdempotencyKey(@Nullable String idempotencyKey) {
    return new CallReport(
        client, operation, url, proxy, attempts, idempotencyKey, method, sent, earlierOpen);
  }

  public CallReport withSent(boolean sent) {
    return new CallReport(
        client, operation, url, proxy, attempts, idempotencyKey, method, sent, earlierOpen);
  }

  public CallReport withEarlierOpen(boolean earlierOpen) {
    return new CallReport(
        client, operation, url, proxy, attempts, idempotencyKey, method, sent, earlierOpen);
  }
}
