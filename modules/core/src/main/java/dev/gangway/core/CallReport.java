package dev.gangway.core;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What an exception tells of the call itself.
 *
 * @param client the client's name
 * @param operation its id in the spec
 * @param url where it was sent to, or null if that is not one place
 * @param proxy the proxy, if there is one
 * @param attempts how often it was tried
 * @param idempotencyKey the key that was sent, or null
 * @param idempotent whether doing it twice is as good as once, by its HTTP method
 * @param sent whether bytes of the last attempt were sent, and not refused unread
 * @param earlierOpen whether an earlier attempt may have been carried out
 */
record CallReport(
    String client,
    String operation,
    @Nullable HttpUrl url,
    String proxy,
    int attempts,
    @Nullable String idempotencyKey,
    boolean idempotent,
    boolean sent,
    boolean earlierOpen) {

  /** Returns the report of several calls that read. */
  static CallReport ofReads(String client, String operation, int calls) {
    return new CallReport(client, operation, null, "", calls, null, true, true, false);
  }

  /** Returns host and port, and the proxy if there is one. */
  String server() {
    if (url == null) {
      return "";
    }
    String host = url.host();
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + url.port() + proxy;
  }

  /** Returns client and operation, as messages begin with them. */
  String name() {
    return client.isEmpty() ? operation : client + "." + operation;
  }

  /**
   * Returns whether the provider may have carried out what must not be done twice.
   *
   * @param open whether the way in which the last attempt ended leaves that open
   */
  boolean outcomeUnknown(boolean open) {
    return !idempotent && (earlierOpen || (open && sent));
  }

  /** Says what to do about a call whose outcome is unknown. */
  String adviceOnUnknown(boolean open) {
    return (open && sent ? "The call" : "An earlier attempt")
        + " may have been carried out: "
        + (idempotencyKey == null
            ? "look it up before you retry."
            : "look it up, or retry with idempotency key " + LoggedText.of(idempotencyKey) + ".");
  }

  /** Returns whether any attempt may have been carried out. */
  boolean sentEver() {
    return sent || earlierOpen;
  }
}
