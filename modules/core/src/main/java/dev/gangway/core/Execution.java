package dev.gangway.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One sending of an {@link HttpApiCall}, with what happens to it. */
final class Execution<T extends @Nullable Object> {
  private final ApiClient client;
  private final OperationCall operation;
  private final CallProgress progress;
  private final Deadline deadline;
  private final Executor executor;
  private final Call call;

  Execution(
      ApiClient client,
      OperationCall operation,
      Request request,
      Duration timeout,
      @Nullable String idempotencyKey) {
    this.client = client;
    this.operation = operation;
    this.progress = new CallProgress(operation.id(), idempotencyKey);
    this.deadline = new Deadline(timeout);
    OkHttpClient httpClient = client.openHttpClient();
    this.executor = httpClient.dispatcher().executorService();
    this.call =
        httpClient.newCall(
            request
                .newBuilder()
                .tag(CallProgress.class, progress)
                .tag(Deadline.class, deadline)
                .build());
    call.addEventListener(progress);
    // The deadline takes its place: it also sees the time in the dispatcher's queue.
    call.timeout().timeout(0, TimeUnit.NANOSECONDS);
  }

  ApiResponse<T> run() {
    Deadline.endWithWaitingCall(call);
    deadline.start(call, () -> {});
    try {
      return read(call.execute());
    } catch (IOException e) {
      throw failure(e);
    } finally {
      deadline.exit();
    }
  }

  <R extends @Nullable Object> CompletableFuture<R> enqueue(Function<ApiResponse<T>, R> result) {
    CallFuture<R> future = new CallFuture<>(call);
    deadline.start(call, () -> giveUp(future));
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call answered, Response response) {
            try {
              ApiResponse<T> answer = read(response);
              deadline.exit();
              if (!future.complete(result.apply(answer))) {
                response.close();
              }
            } catch (RuntimeException | Error e) {
              deadline.exit();
              future.completeExceptionally(e);
            }
          }

          @Override
          public void onFailure(Call failed, IOException e) {
            deadline.exit();
            future.completeExceptionally(failure(e));
          }
        });
    return future;
  }

  /** A call may still be queued, or its thread be deaf. What depends on it runs in a thread. */
  private void giveUp(CompletableFuture<?> future) {
    Runnable failing =
        () -> future.completeExceptionally(failure(new InterruptedIOException("timeout")));
    try {
      executor.execute(failing);
    } catch (RejectedExecutionException closed) {
      failing.run();
    }
  }

  /** Reads the answer and closes it, unless its reader does so. */
  private ApiResponse<T> read(Response response) {
    boolean open = false;
    try {
      ApiResponse<T> answer =
          new Answer(operation, client.settings(), report(), response).read(this::download);
      client.forgetSession(operation.operation().endsSession());
      open = answer.value() instanceof Download;
      return answer;
    } catch (IOException e) {
      throw failure(e);
    } finally {
      if (!open) {
        response.close();
      }
    }
  }

  private Download download(Response response) {
    return new Download(response, call, deadline.timeoutNanos());
  }

  private RuntimeException failure(IOException e) {
    return new CallFailure(report(), progress.isSent(), progress.received())
        .of(e, deadline.isOver(), call.isCanceled());
  }

  private CallReport report() {
    return progress.report(call.request().method());
  }
}
