package dev.gangway.core;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What happened to one call so far, noted as OkHttp does it. Safe for use by many threads. */
final class CallProgress extends EventListener {
  private final String operation;
  private final @Nullable String idempotencyKey;
  private final boolean repeatable;
  private final boolean once;
  private int earlierTries;
  private boolean sentEarlier;
  private int tries;
  private int sendings;
  private boolean connected;
  private boolean sent;
  private Received received = Received.NOTHING;

  /**
   * @param repeatable whether doing it twice is as good as once, by its HTTP method
   * @param once whether it cannot be sent again when it is lost
   */
  CallProgress(
      String operation, @Nullable String idempotencyKey, boolean repeatable, boolean once) {
    this.operation = operation;
    this.idempotencyKey = idempotencyKey;
    this.repeatable = repeatable;
    this.once = once;
  }

  /** Notes that what follows is another HTTP call. What was sent stays sent. */
  synchronized void newAttempt() {
    earlierTries += triesOfAttempt();
    sentEarlier |= sent;
    tries = 0;
    sendings = 0;
    sent = false;
    received = Received.NOTHING;
  }

  /** Notes that the request, its credentials added, is given to OkHttp. */
  synchronized void trying() {
    tries++;
    connected = false;
  }

  @Override
  public synchronized void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    connected = true;
  }

  /** Returns whether what cannot be sent again is to go over a connection that was there before. */
  synchronized boolean isOnceOverUsedConnection() {
    return once && !connected;
  }

  @Override
  public synchronized void requestHeadersStart(Call call) {
    sent = true;
    sendings++;
    received = Received.NOTHING;
  }

  @Override
  public synchronized void responseHeadersEnd(Call call, Response response) {
    received = new Received(response.code(), response.headers(), "");
  }

  /** Notes that the answer proves that nothing was carried out of what was sent last. */
  synchronized void refused() {
    sent = false;
    received = Received.NOTHING;
  }

  /** Returns whether a request that the provider may have carried out was begun to be sent. */
  synchronized boolean isSent() {
    return sent || sentEarlier;
  }

  /** Returns what came of the answer that is being read. */
  synchronized Received received() {
    return received;
  }

  synchronized CallReport report() {
    return new CallReport(operation, earlierTries + triesOfAttempt(), idempotencyKey, repeatable);
  }

  /** What OkHttp still repeats by itself shows only in what it sends. */
  private int triesOfAttempt() {
    return Math.max(tries, sendings);
  }
}
