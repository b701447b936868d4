package dev.gangway.core.internal.log;

import dev.gangway.core.ApiResponse;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.internal.call.CallFuture;
import dev.gangway.core.internal.call.ClientSettings;
import dev.gangway.core.internal.http.AddedHeaders;
import dev.gangway.core.internal.http.SingleSend;
import dev.gangway.core.internal.response.RequestId;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners and log what happens to one call. The request carries it as a tag; a call that
 * nobody watches has none. Safe for use by many threads.
 */
public final class CallWatch {
  private final ObservedCall call;
  private final Listeners listeners;
  private final CallLog log;
  private final long begun = System.nanoTime();
  private int attempts;
  private int status;
  private String requestId = "";
  private boolean ended;

  private CallWatch(ObservedCall call, Listeners listeners, CallLog log) {
    this.call = call;
    this.listeners = listeners;
    this.log = log;
  }

  /** Returns what watches a call, or null when nobody does. */
  public static @Nullable CallWatch of(ClientSettings settings, ObservedCall call) {
    return settings.listeners().isEmpty() && !settings.log().isOn()
        ? null
        : new CallWatch(call, settings.listeners(), settings.log());
  }

  /** Runs a call in this thread. */
  public <T extends @Nullable Object> ApiResponse<T> run(
      Request request, Supplier<ApiResponse<T>> sending) {
    started(request);
    try {
      ApiResponse<T> response = sending.get();
      succeeded(request, response);
      return response;
    } catch (RuntimeException | Error e) {
      failed(e);
      throw e;
    }
  }

  /** Begins a call whose {@link CallFuture} says when it fails. */
  public <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> enqueue(
      Request request,
      Function<ApiResponse<T>, R> result,
      Function<Function<ApiResponse<T>, R>, CompletableFuture<R>> sending) {
    started(request);
    return sending.apply(
        response -> {
          succeeded(request, response);
          return result.apply(response);
        });
  }

  /** Sends a request with its credentials, and tells of it. */
  public Response attempt(Interceptor.Chain chain, SingleSend sending) throws IOException {
    int attempt = startAttempt();
    long start = System.nanoTime();
    AddedHeaders headers = new AddedHeaders(chain.request());
    listeners.tell(listener -> listener.attemptStarted(call, attempt, headers));
    Request request = headers.request();
    log.attemptStarted(call, attempt, request);
    try {
      Response response = sending.send(chain, request);
      received(response);
      ended(
          new AttemptOutcome(
              attempt, response.code(), null, since(start), versionOf(response.protocol())),
          response);
      return response;
    } catch (IOException | RuntimeException e) {
      ended(new AttemptOutcome(attempt, 0, e.getClass(), since(start)), null);
      throw e;
    }
  }

  private void started(Request request) {
    listeners.tell(listener -> listener.callStarted(call));
    log.started(call, request);
  }

  private void ended(AttemptOutcome outcome, @Nullable Response response) {
    listeners.tell(listener -> listener.attemptEnded(call, outcome));
    log.attemptEnded(call, outcome, response);
  }

  private void succeeded(Request request, ApiResponse<?> response) {
    CallOutcome outcome = end(null, false);
    if (outcome != null) {
      log.received(call, request, response.value());
      ended(outcome);
    }
  }

  /** Notes that the call has an exception, unless it has a result already. */
  public void failed(Throwable failure) {
    CallOutcome outcome =
        end(failure.getClass(), failure instanceof ApiException e && e.outcomeUnknown());
    if (outcome != null) {
      log.failed(call, failure);
      ended(outcome);
    }
  }

  private void ended(CallOutcome outcome) {
    listeners.tell(listener -> listener.callEnded(call, outcome));
    log.ended(call, outcome);
  }

  private synchronized int startAttempt() {
    status = 0;
    requestId = "";
    return ++attempts;
  }

  private synchronized void received(Response response) {
    status = response.code();
    requestId = RequestId.of(response.headers());
  }

  private synchronized @Nullable CallOutcome end(
      @Nullable Class<? extends Throwable> failure, boolean outcomeUnknown) {
    if (ended) {
      return null;
    }
    ended = true;
    return new CallOutcome(attempts, status, failure, since(begun), requestId, outcomeUnknown);
  }

  private static String versionOf(Protocol protocol) {
    return switch (protocol) {
      case HTTP_1_0 -> "1.0";
      case HTTP_1_1 -> "1.1";
      case HTTP_2, H2_PRIOR_KNOWLEDGE -> "2";
      case HTTP_3 -> "3";
      default -> "";
    };
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
