package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No call waits for a caller's executor beyond its deadline. */
@Timeout(20)
class CallerExecutorTest {
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Duration LATE = Duration.ofSeconds(5);
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private final CountDownLatch over = new CountDownLatch(1);
  private final ThreadPoolExecutor one =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  /** Loading classes would use up the short time. */
  @BeforeAll
  static void loadClasses() throws Exception {
    KioskServer other = new KioskServer();
    other.start();
    other.answers(ORDER);
    Order order = other.client().orders().get("6").executeAsync().get(10, TimeUnit.SECONDS);
    other.close();
    assertThat(order.id()).isEqualTo(6);
  }

  @AfterEach
  void endThreads() {
    over.countDown();
    one.shutdownNow();
  }

  private void occupy() {
    one.execute(() -> await(over));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private DeadlineExceededException tooLate(Kiosk kiosk) {
    long start = System.nanoTime();
    CompletableFuture<Order> order = kiosk.orders().get("6").withTimeout(SHORT).executeAsync();
    ExecutionException late =
        catchThrowableOfType(ExecutionException.class, () -> order.get(10, TimeUnit.SECONDS));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, LATE);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(late).hasCauseInstanceOf(DeadlineExceededException.class);
    return (DeadlineExceededException) late.getCause();
  }

  private static ApiException failure(CompletableFuture<Order> order) {
    Throwable failed = catchThrowable(() -> order.get(10, TimeUnit.SECONDS));
    assertThat(failed).hasCauseInstanceOf(ApiException.class);
    return (ApiException) failed.getCause();
  }

  /** An executor that hands what it is given to this. */
  private ExecutorService executor(Consumer<Runnable> tasks) {
    return new AbstractExecutorService() {
      @Override
      public void execute(Runnable task) {
        tasks.accept(task);
      }

      @Override
      public void shutdown() {}

      @Override
      public List<Runnable> shutdownNow() {
        return List.of();
      }

      @Override
      public boolean isShutdown() {
        return false;
      }

      @Override
      public boolean isTerminated() {
        return false;
      }

      @Override
      public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
      }
    };
  }

  @Test
  void fullExecutorHoldsUpNoDeadline() {
    occupy();

    DeadlineExceededException late = tooLate(server.client(server.builder().executor(one)));

    assertThat(late.attempts()).isZero();
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void fullExecutorOfAGivenHttpClientHoldsUpNoDeadline() {
    occupy();
    OkHttpClient given = new OkHttpClient.Builder().dispatcher(new Dispatcher(one)).build();

    DeadlineExceededException late = tooLate(server.client(server.builder().httpClient(given)));

    assertThat(late.outcomeUnknown()).isFalse();
  }

  @Test
  void callThatWasGivenUpInTheQueueIsNotBegunLater() throws Exception {
    occupy();
    AtomicInteger intercepted = new AtomicInteger();
    OkHttpClient given =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  intercepted.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();
    tooLate(server.client(server.builder().httpClient(given).executor(one)));

    over.countDown();
    one.shutdown();

    assertThat(one.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(intercepted).hasValue(0);
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void executorThatBlocksIsLeftAtTheDeadline() {
    ExecutorService blocking =
        executor(
            task -> {
              try {
                over.await();
              } catch (InterruptedException e) {
                throw new RejectedExecutionException(e);
              }
            });

    tooLate(server.client(server.builder().executor(blocking)));
  }

  @Test
  void executorThatBlocksBeforeASecondAttemptHoldsUpNoTimer() throws Exception {
    AtomicInteger tasks = new AtomicInteger();
    ExecutorService blockingLater =
        executor(
            task -> {
              if (tasks.incrementAndGet() == 1) {
                new Thread(task).start();
              } else {
                await(over);
              }
            });
    server.answers(503, "{}");
    Kiosk kiosk =
        server.client(server.builder().retries(RetryPolicy.standard()).executor(blockingLater));
    CompletableFuture<Order> order = kiosk.orders().get("6").withTimeout(LATE).executeAsync();
    while (tasks.get() < 2) {
      Thread.onSpinWait();
    }

    CompletableFuture<Boolean> timer =
        new CompletableFuture<Boolean>().completeOnTimeout(true, 1, TimeUnit.MILLISECONDS);

    assertThat(timer.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order.cancel(true)).isTrue();
  }

  @Test
  void executorThatRejectsFailsTheCallAtOnce() {
    ThreadPoolExecutor full =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>());
    full.execute(() -> await(over));
    Kiosk kiosk = server.client(server.builder().executor(full));

    ApiException rejected = failure(kiosk.orders().get("6").executeAsync());

    assertThat(rejected).hasRootCauseInstanceOf(RejectedExecutionException.class);
    full.shutdown();
  }

  @Test
  void executorThatFailsFailsTheCallAtOnce() {
    ExecutorService broken =
        executor(
            task -> {
              throw new IllegalStateException("broken");
            });
    Kiosk kiosk = server.client(server.builder().executor(broken));

    ApiException failed = failure(kiosk.orders().get("6").executeAsync());

    assertThat(failed).hasRootCauseMessage("broken");
    assertThat(failed.getCause()).hasCauseInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void executorThatRunsCallsInTheCallersThreadIsFine() throws Exception {
    server.answers(ORDER);
    Kiosk kiosk = server.client(server.builder().executor(executor(Runnable::run)));

    CompletableFuture<Order> order = kiosk.orders().get("6").executeAsync();

    assertThat(order).isCompleted();
    assertThat(order.get().id()).isEqualTo(6);
  }

  @Test
  void callOfAnotherInTheCallersThreadIsNotInterruptedAtTheDeadlineOfTheFirst() throws Exception {
    Dispatcher narrow = new Dispatcher(executor(Runnable::run));
    narrow.setMaxRequests(1);
    AtomicInteger calls = new AtomicInteger();
    Interceptor patient =
        chain -> {
          try {
            if (calls.incrementAndGet() == 2) {
              over.await(1, TimeUnit.SECONDS);
            }
          } catch (InterruptedException e) {
            throw new InterruptedIOException();
          }
          return chain.proceed(chain.request());
        };
    OkHttpClient given =
        new OkHttpClient.Builder().dispatcher(narrow).addInterceptor(patient).build();
    Kiosk kiosk = server.client(server.builder().httpClient(given));
    server.answers(KioskServer.answer(200, ORDER).headersDelay(1, TimeUnit.HOURS));
    server.answers(ORDER);
    CompletableFuture<CompletableFuture<Order>> second =
        CompletableFuture.supplyAsync(
            () -> {
              server.request();
              return kiosk.orders().get("6").withTimeout(LATE).executeAsync();
            });

    CompletableFuture<Order> first = kiosk.orders().get("6").withTimeout(SHORT).executeAsync();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(failure(first)).isInstanceOf(DeadlineExceededException.class);
    assertThat(second.join().get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
  }
}
