package dev.gangway.benchmarks.call;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.TransactionPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Many calls of one client at once. Not for use by several threads. */
public final class Crowd implements AutoCloseable {
  private static final int ASYNC_CALLS = 64;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Kriptomat client;
  private final Map<String, Integer> failures = new TreeMap<>();
  private int repetitions;

  /** Makes a client that logs in, caches the token, repeats, and gives each call 60 seconds. */
  public Crowd(String url) {
    // By its name, since an address needs no lookup.
    String named = url.replace("127.0.0.1", "localhost");
    client = GangwayCall.withLogin(named).timeout(TIMEOUT).build();
  }

  /** Makes as many async calls as run at a time, so that the client has all that it will keep. */
  public void settleIn() throws InterruptedException {
    futures(ASYNC_CALLS, call().withHeader(AnswerServer.GATHER, Integer.toString(ASYNC_CALLS)));
  }

  /** Makes so many calls in a thread each; the server responds when all are there. */
  public void threads(int calls) throws InterruptedException {
    ExecutorService threads = CallerThreads.open();
    try {
      List<Future<ApiResponse<TransactionPage>>> answers = new ArrayList<>(calls);
      for (int i = 0; i < calls; i++) {
        answers.add(
            threads.submit(
                () -> call().withHeader(AnswerServer.GATHER, Integer.toString(calls)).response()));
      }
      await(answers);
    } finally {
      threads.shutdown();
    }
  }

  /** Begins so many calls before it waits for the first. */
  public void futures(int calls) throws InterruptedException {
    futures(calls, call());
  }

  private void futures(int calls, ApiCall<TransactionPage> call) throws InterruptedException {
    List<Future<ApiResponse<TransactionPage>>> answers = new ArrayList<>(calls);
    for (int i = 0; i < calls; i++) {
      answers.add(call.responseAsync());
    }
    await(answers);
  }

  private ApiCall<TransactionPage> call() {
    return client.transactions().listForUser(6);
  }

  private void await(List<Future<ApiResponse<TransactionPage>>> answers)
      throws InterruptedException {
    for (Future<ApiResponse<TransactionPage>> future : answers) {
      try {
        ApiResponse<TransactionPage> answer = future.get();
        repetitions += answer.attempts() - 1;
        if (answer.value().transactions().isEmpty()) {
          failures.merge("a page without transactions", 1, Integer::sum);
        }
      } catch (ExecutionException e) {
        failures.merge(String.valueOf(e.getCause()), 1, Integer::sum);
      }
    }
  }

  /** Returns how many calls failed so far, by what they said. */
  public Map<String, Integer> failures() {
    return failures;
  }

  /** Returns how many attempts were made so far beyond the first of each call. */
  public int repetitions() {
    return repetitions;
  }

  @Override
  public void close() {
    client.close();
  }
}
