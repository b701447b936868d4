package dev.gangway.testkit;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response that a test has chosen by {@link Stub}. Each method changes it, and returns it.
 *
 * @param <B> the method's last parameter, which is the body of an operation that has one
 * @param <T> the value of the response
 */
public final class StubbedResponse<B extends @Nullable Object, T extends @Nullable Object> {
  private final Stub<B, T> stub;
  private final Stubs stubs;
  private final Stubs.Reply reply;

  StubbedResponse(Stub<B, T> stub, Stubs stubs, Stubs.Reply reply) {
    this.stub = stub;
    this.stubs = stubs;
    this.reply = reply;
  }

  /** Lets the client wait this long for the response. The server's end does not wait for it. */
  public StubbedResponse<B, T> delayed(Duration delay) {
    stubs.change(() -> reply.delay = Objects.requireNonNull(delay, "delay"));
    return this;
  }

  /** Adds a header to the response. */
  public StubbedResponse<B, T> header(String name, String value) {
    stubs.change(() -> reply.headers.add(name, value));
    return this;
  }

  /** Asks to wait for so many seconds before the next call. */
  public StubbedResponse<B, T> retryAfter(long seconds) {
    return header("Retry-After", String.valueOf(seconds));
  }

  /**
   * Adds a message about a field of the request, where the spec's {@code x-error} has such.
   *
   * @throws IllegalStateException if the response is not made by {@link Stub#fails}, or the spec
   *     declares no place for messages by field
   */
  public StubbedResponse<B, T> field(String name, String message) {
    if (!(reply.content instanceof ErrorBody error)) {
      throw new IllegalStateException(
          stub + ": only a response of fails(…) has messages about fields. Use responds(…).");
    }
    stubs.change(() -> error.add(name, message));
    return this;
  }

  /** Loses the connection in place of this response, or within it. */
  public StubbedResponse<B, T> losesConnection(ConnectionLoss when) {
    stubs.change(() -> reply.loss = Objects.requireNonNull(when, "when"));
    return this;
  }

  /**
   * Gives the response so many times; then comes what {@link #then()} adds, or the documented
   * example. Without this the last response of a sequence is given until it is replaced, and each
   * one before it once.
   */
  public StubbedResponse<B, T> times(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("A response is given at least once, not " + count + ".");
    }
    stubs.change(() -> reply.times = count);
    return this;
  }

  /** Returns what chooses the response after this one. */
  public Stub<B, T> then() {
    return stub;
  }

  /** Names the operation. */
  @Override
  public String toString() {
    return "StubbedResponse of " + stub;
  }
}
