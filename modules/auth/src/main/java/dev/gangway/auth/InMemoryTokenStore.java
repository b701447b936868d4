package dev.gangway.auth;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The state in a field. */
final class InMemoryTokenStore implements TokenStore {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private State state = State.EMPTY;

  @Override
  public State read() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean compareAndSet(State expected, State next) {
    lock.lock();
    try {
      if (state.version() != expected.version()) {
        return false;
      }
      state = next;
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void awaitChange(State seen, Duration atMost) throws InterruptedException {
    long left = TimeUnit.NANOSECONDS.convert(atMost);
    lock.lockInterruptibly();
    try {
      while (state.version() == seen.version() && left > 0) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Shows nothing of what is stored. */
  @Override
  public String toString() {
    return "TokenStore[in memory]";
  }
}
