package dev.gangway.core.internal.call;

import dev.gangway.core.ApiResponse;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.UploadException;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.deadline.Interruption;
import dev.gangway.core.internal.request.UploadFailure;
import dev.gangway.core.internal.response.DownloadBody;
import dev.gangway.core.internal.response.ResponseReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One HTTP call of an {@link Execution}, and its response or failure. */
final class Attempt<T extends @Nullable Object> {
  private final ClientRuntime client;
  private final OperationCall operation;
  private final CallProgress progress;
  private final Deadline deadline;
  private final Call call;

  Attempt(
      ClientRuntime client,
      OperationCall operation,
      CallProgress progress,
      Deadline deadline,
      Call call) {
    this.client = client;
    this.operation = operation;
    this.progress = progress;
    this.deadline = deadline;
    this.call = call;
    call.addEventListener(progress);
    // The deadline takes its place: it also sees the time in the dispatcher's queue.
    call.timeout().timeout(0, TimeUnit.NANOSECONDS);
  }

  ApiResponse<T> run() {
    call.addEventListener(Interruption.RENEWAL);
    try {
      return read(call.execute());
    } catch (IOException e) {
      throw failure(interrupted() ? interruption(e) : e);
    }
  }

  private boolean interrupted() {
    return Thread.currentThread().isInterrupted() && !deadline.isOver();
  }

  /** An interruption of a login has the caller for its reason, not the login. */
  private static IOException interruption(IOException e) {
    InterruptedIOException interruption = new InterruptedIOException("interrupted");
    interruption.addSuppressed(e);
    return interruption;
  }

  void enqueue(CompletableFuture<ApiResponse<T>> future) {
    try {
      deadline.handOver(() -> call.enqueue(callback(future)));
    } catch (IOException e) {
      future.completeExceptionally(failure(e));
    } catch (RuntimeException | Error e) {
      // An executor may do anything, and what it throws does not end the call by itself.
      future.completeExceptionally(failure(rejected(e)));
    }
  }

  private static IOException rejected(Throwable reason) {
    InterruptedIOException rejected = new InterruptedIOException("executor rejected");
    rejected.initCause(
        reason instanceof RejectedExecutionException
            ? reason
            : new RejectedExecutionException("The executor failed", reason));
    return rejected;
  }

  private Callback callback(CompletableFuture<ApiResponse<T>> future) {
    return new Callback() {
      @Override
      public void onResponse(Call sent, Response response) {
        ApiResponse<T> read;
        try {
          read = read(response);
        } catch (RuntimeException | Error e) {
          future.completeExceptionally(e);
          return;
        }
        future.complete(read);
      }

      @Override
      public void onFailure(Call failed, IOException e) {
        future.completeExceptionally(failure(e));
      }
    };
  }

  void cancel() {
    call.cancel();
  }

  /** Reads the response and closes it, unless its reader does so. */
  private ApiResponse<T> read(Response response) {
    boolean open = false;
    try {
      ApiResponse<T> result =
          new ResponseReader(
                  operation,
                  client.settings(),
                  progress.report(),
                  response,
                  call::isCanceled,
                  call::cancel)
              .read(this::download);
      client.forgetSession(operation.endsSession());
      open = result.value() instanceof Download;
      return result;
    } catch (IOException e) {
      throw failure(e);
    } finally {
      if (!open) {
        response.close();
      }
    }
  }

  private Download download(Response response) {
    return Download.of(DownloadBody.in(response, call, deadline.timeoutNanos()));
  }

  /** Returns the exception for a call that fails at the present state of this attempt. */
  RuntimeException failure(IOException e) {
    if (e instanceof UncheckedFailure unchecked && !deadline.isOver()) {
      return unchecked.carried();
    }
    ResponseSnapshot received = progress.received();
    return received.status() >= 300
        ? ResponseReader.refusal(client.settings(), progress.report(), received)
        : failure(e, call.isCanceled());
  }

  /** Returns the exception for a call that is cancelled in the pause after this attempt. */
  RuntimeException cancelledInPause(IOException e) {
    ResponseSnapshot last = progress.received();
    // This attempt is over: a response that refused it leaves nothing open.
    progress.newAttempt();
    CallFailure failure = new CallFailure(progress.report(), last);
    return deadline.isOver() ? failure.timedOut(e, timeout()) : failure.inPause(e);
  }

  private RuntimeException failure(IOException e, boolean cancelled) {
    boolean over = deadline.isOver();
    UploadFailure upload = NotSent.find(UploadFailure.class, e);
    if (upload != null) {
      return UploadException.of(progress.report().failed(), upload);
    }
    CallFailure failure = new CallFailure(progress.report(), progress.received());
    return over ? failure.timedOut(lateFailure(e), timeout()) : failure.of(e, cancelled);
  }

  private Duration timeout() {
    return Duration.ofNanos(deadline.timeoutNanos());
  }

  /**
   * After the deadline, the deadline is the reason of the failure, whatever an interceptor throws.
   */
  private static IOException lateFailure(IOException e) {
    if (!(e instanceof UncheckedFailure unchecked)) {
      return e;
    }
    InterruptedIOException late = new InterruptedIOException("timeout");
    late.initCause(unchecked.carried());
    return late;
  }
}
