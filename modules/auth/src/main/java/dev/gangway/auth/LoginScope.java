package dev.gangway.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one-time codes that a login has taken in the thread that carries it out. */
final class LoginScope implements AutoCloseable {
  private static final ThreadLocal<@Nullable LoginScope> CURRENT = new ThreadLocal<>();

  private final @Nullable LoginScope outer = CURRENT.get();
  private final Consumer<Duration> waiting;
  private final List<TimeBasedCode> sources = new ArrayList<>();
  private final List<Runnable> returns = new ArrayList<>();

  private LoginScope(Consumer<Duration> waiting) {
    this.waiting = waiting;
  }

  /**
   * Opens the scope of a login in this thread, until it is closed.
   *
   * @param waiting notified when the login waits for a code
   */
  static LoginScope open(Consumer<Duration> waiting) {
    LoginScope scope = new LoginScope(waiting);
    CURRENT.set(scope);
    return scope;
  }

  /** Notes a code, and how to make it usable again. */
  static void taken(Runnable putBack) {
    LoginScope scope = CURRENT.get();
    if (scope != null) {
      scope.returns.add(putBack);
    }
  }

  /** Notes a code whose source has further ones. */
  static void taken(TimeBasedCode source, Runnable putBack) {
    taken(putBack);
    LoginScope scope = CURRENT.get();
    if (scope != null) {
      scope.sources.add(source);
    }
  }

  /** Notes that the login waits for a code. */
  static void waits(Duration wait) {
    LoginScope scope = CURRENT.get();
    if (scope != null) {
      scope.waiting.accept(wait);
    }
  }

  /** Returns the sources of the codes that have a next one. */
  List<TimeBasedCode> sources() {
    return List.copyOf(sources);
  }

  /** Makes the codes usable again, because none of them was sent. */
  void putBack() {
    returns.forEach(Runnable::run);
    returns.clear();
  }

  @Override
  public void close() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }
}
