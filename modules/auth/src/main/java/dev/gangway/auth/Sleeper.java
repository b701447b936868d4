package dev.gangway.auth;

import java.time.Duration;

/** Waits, so that tests need not. */
@FunctionalInterface
interface Sleeper {
  Sleeper REAL = time -> Thread.sleep(time.toMillis());

  void sleep(Duration time) throws InterruptedException;
}
