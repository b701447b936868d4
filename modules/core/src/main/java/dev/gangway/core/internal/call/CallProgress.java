package dev.gangway.core.internal.call;

import dev.gangway.core.internal.retry.RetryRules;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What happened to one call so far, noted as OkHttp does it. Safe for use by many threads. */
public final class CallProgress extends EventListener {
  private final String client;
  private final String operation;
  private final @Nullable String idempotencyKey;
  private final String method;
  private final boolean once;
  private HttpUrl url;
  private String proxy = "";
  private int earlierTries;
  private boolean earlierSent;
  private boolean earlierOpen;
  private int tries;
  private int sendings;
  private boolean connected;
  private boolean sent;
  private ResponseSnapshot received = ResponseSnapshot.NOTHING;

  /** Begins with the request as it is built, before anything is sent. */
  public CallProgress(
      String client, String operation, Request request, @Nullable String idempotencyKey) {
    this.client = client;
    this.operation = operation;
    this.idempotencyKey = idempotencyKey;
    this.method = request.method();
    this.once = RetryRules.isOnce(request, idempotencyKey);
    this.url = request.url();
  }

  /** Begins another HTTP call. A request that may have been carried out is still counted so. */
  synchronized void newAttempt() {
    earlierTries += triesOfAttempt();
    tries = 0;
    sendings = 0;
    nextTry();
  }

  /** Returns whether this attempt has given a request to OkHttp before. */
  public synchronized boolean hasTried() {
    return tries > 0;
  }

  /** Notes that the request, its credentials added, is given to OkHttp. */
  public synchronized void trying(Request request) {
    tries++;
    connected = false;
    url = request.url();
    nextTry();
  }

  private void nextTry() {
    earlierSent |= sent;
    earlierOpen |= sent && !isRefusal(received.status());
    sent = false;
    received = ResponseSnapshot.NOTHING;
  }

  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500;
  }

  /** If there is an HTTP proxy, only its name is looked up. */
  @Override
  public synchronized void dnsStart(Call call, String name) {
    proxy = name.equals(call.request().url().host()) ? "" : " through the proxy " + name;
  }

  @Override
  public synchronized void connectStart(Call call, InetSocketAddress address, Proxy through) {
    proxy =
        through.address() instanceof InetSocketAddress at
            ? " through the proxy " + at.getHostString() + ":" + at.getPort()
            : "";
  }

  @Override
  public synchronized void connectEnd(
      Call call, InetSocketAddress address, Proxy through, @Nullable Protocol protocol) {
    connected = true;
  }

  /** Returns whether what cannot be sent again is to go over a connection that was there before. */
  public synchronized boolean isOnceOverUsedConnection() {
    return once && !connected;
  }

  @Override
  public synchronized void requestHeadersStart(Call call) {
    sent = true;
    sendings++;
    received = ResponseSnapshot.NOTHING;
  }

  @Override
  public synchronized void requestFailed(Call call, IOException failure) {
    failed(failure);
  }

  @Override
  public synchronized void responseFailed(Call call, IOException failure) {
    failed(failure);
  }

  /** A server that has begun to respond has processed the request, whatever it says then. */
  private void failed(IOException failure) {
    if (received.status() == 0 && NotSent.isUnprocessed(failure)) {
      sent = false;
    }
  }

  @Override
  public synchronized void responseHeadersEnd(Call call, Response response) {
    sent = true;
    received = new ResponseSnapshot(response.code(), response.headers(), "");
  }

  /** Notes that the response proves that nothing was carried out of what was sent last. */
  public synchronized void refused() {
    sent = false;
    received = ResponseSnapshot.NOTHING;
  }

  /** Returns whether bytes of a request were sent that the server has not refused unread. */
  public synchronized boolean isSent() {
    return sent || earlierSent;
  }

  /** Returns what came of the response that is being read. */
  synchronized ResponseSnapshot received() {
    return received;
  }

  synchronized CallReport report() {
    return new CallReport(
        client,
        operation,
        url,
        proxy,
        earlierTries + triesOfAttempt(),
        idempotencyKey,
        method,
        sent,
        earlierOpen);
  }

  /** What OkHttp still retries by itself shows only in what it sends. */
  private int triesOfAttempt() {
    return Math.max(tries, sendings);
  }
}
