package dev.gangway.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The responses that a test has chosen by operation. Safe for use by many threads. */
final class Stubs {
  private final ResponseMaker maker;
  private final Map<String, Sequence> sequences = new HashMap<>();

  Stubs(ResponseMaker maker) {
    this.maker = maker;
  }

  /** What comes in turn. The last stays, unless it says how often it is given. */
  static final class Sequence {
    private final Deque<Reply> replies = new ArrayDeque<>();
  }

  /** One response and what happens to it on its way. Guarded by the stubs. */
  static final class Reply {
    final Function<SpecRequest, ResponseMaker.Content> content;
    final Headers.Builder headers = new Headers.Builder();
    Duration delay = Duration.ZERO;
    @Nullable ConnectionLoss loss;
    int times;

    Reply(Function<SpecRequest, ResponseMaker.Content> content) {
      this.content = content;
    }
  }

  ResponseMaker maker() {
    return maker;
  }

  /** Adds a response to a sequence, which replaces the one that the operation had. */
  synchronized void add(String operation, Sequence sequence, Reply reply) {
    sequence.replies.add(reply);
    sequences.put(operation, sequence);
  }

  synchronized void change(Runnable change) {
    change.run();
  }

  synchronized void clear() {
    sequences.clear();
  }

  /** Returns the response to a request; null when the test has chosen none. */
  @Nullable MockResponse respond(SpecOperation operation, SpecRequest request) {
    Function<SpecRequest, ResponseMaker.Content> content;
    MockResponse.Builder response = new MockResponse.Builder();
    Headers headers;
    synchronized (this) {
      Reply reply = next(operation.id());
      if (reply == null) {
        return null;
      }
      content = reply.content;
      headers = reply.headers.build();
      response.headersDelay(reply.delay.toNanos(), TimeUnit.NANOSECONDS);
      if (reply.loss == ConnectionLoss.AFTER_RECEIVING) {
        response.onResponseStart(reply.loss.effect());
      } else if (reply.loss == ConnectionLoss.WITHIN_RESPONSE) {
        response.onResponseBody(reply.loss.effect());
      }
    }
    // A test's function may block; other requests do not wait for it.
    maker.write(content.apply(request), response);
    headers.forEach(header -> response.addHeader(header.getFirst(), header.getSecond()));
    return response.build();
  }

  private @Nullable Reply next(String operation) {
    Sequence sequence = sequences.get(operation);
    Reply reply = sequence == null ? null : sequence.replies.peek();
    if (sequence == null || reply == null) {
      return null;
    }
    if (reply.times == 1 || (reply.times == 0 && sequence.replies.size() > 1)) {
      sequence.replies.remove();
    } else if (reply.times > 1) {
      reply.times--;
    }
    return reply;
  }
}
