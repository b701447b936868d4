package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A shared store and, while it fails, one in memory. Versions are never given twice, so that a
 * state of one store is not taken for one of the other.
 */
final class AloneTokenStore implements TokenStore {
  private final TokenStore shared;
  private final TokenStore own = new InMemoryTokenStore();
  private final Consumer<? super IOException> onOutage;
  private final AtomicBoolean out = new AtomicBoolean();

  AloneTokenStore(TokenStore shared, Consumer<? super IOException> onOutage) {
    this.shared = Objects.requireNonNull(shared, "shared");
    this.onOutage = Objects.requireNonNull(onOutage, "onOutage");
  }

  @Override
  public State read() throws IOException {
    try {
      State state = shared.read();
      if (out.getAndSet(false)) {
        forgetOwn(own.read());
      }
      return state;
    } catch (IOException e) {
      failed(e);
      return own.read();
    }
  }

  @Override
  public boolean compareAndSet(State expected, State next) throws IOException {
    State alone = own.read();
    if (alone.version() == expected.version()
        && (out.get() || alone.version() != State.EMPTY.version())) {
      // It belongs to a login that began in an outage, whose token is kept though the outage ends.
      return own.compareAndSet(expected, next);
    }
    try {
      return shared.compareAndSet(expected, next);
    } catch (IOException e) {
      failed(e);
      // False unless nothing was stored in either: then the caller reads again.
      return own.compareAndSet(expected, next);
    }
  }

  @Override
  public void awaitChange(State seen, Duration atMost) throws IOException, InterruptedException {
    if (own.read().version() == seen.version() && out.get()) {
      own.awaitChange(seen, Moments.shorter(atMost, Duration.ofMillis(200)));
      return;
    }
    try {
      shared.awaitChange(seen, atMost);
    } catch (IOException e) {
      failed(e);
    }
  }

  /**
   * The next outage begins without a token of this one. A login that is under way keeps its own.
   */
  private void forgetOwn(State alone) throws IOException {
    if (alone.token() != null) {
      boolean unused = own.compareAndSet(alone, alone.withoutToken());
    }
  }

  private void failed(IOException failure) {
    if (out.compareAndSet(false, true)) {
      onOutage.accept(failure);
    }
  }

  @Override
  public String toString() {
    return "TokenStore[" + shared + ", or by itself]";
  }
}
