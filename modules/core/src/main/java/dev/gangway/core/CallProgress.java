package dev.gangway.core;

import java.util.Set;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What happened to one call so far, noted as OkHttp does it. Safe for use by many threads. */
final class CallProgress extends EventListener {
  private static final Set<String> REPEATABLE =
      Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

  private final String operation;
  private final @Nullable String idempotencyKey;
  private int tries;
  private int sendings;
  private boolean sent;
  private Received received = Received.NOTHING;

  CallProgress(String operation, @Nullable String idempotencyKey) {
    this.operation = operation;
    this.idempotencyKey = idempotencyKey;
  }

  /** Notes that the request, its credentials added, is given to OkHttp. */
  synchronized void trying() {
    tries++;
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

  /** Notes that the answer proves that nothing was carried out. */
  synchronized void refused() {
    sent = false;
    received = Received.NOTHING;
  }

  /** Returns whether a request that the provider may have carried out was begun to be sent. */
  synchronized boolean isSent() {
    return sent;
  }

  /** Returns what came of the answer that is being read. */
  synchronized Received received() {
    return received;
  }

  /** OkHttp repeats some requests by itself, which shows only in what it sends. */
  synchronized CallReport report(String method) {
    return new CallReport(
        operation, Math.max(tries, sendings), idempotencyKey, REPEATABLE.contains(method));
  }
}
