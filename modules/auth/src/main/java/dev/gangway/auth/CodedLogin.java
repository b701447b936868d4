package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A login with one-time codes. It waits for the next code before it logs in, retries with the next
 * one if it was refused with a code, which another instance may have used, and puts back a code
 * that was not sent. One thread logs in at a time.
 *
 * <p>Refusals are counted until a login succeeds or is refused for good, also if a thread gives up
 * in between: a wrong password must not be sent once for each code.
 */
final class CodedLogin implements TokenSource {
  private static final int MOST_CODES = 3;

  private final TokenSource login;
  private final LoginObserver observer;
  private volatile List<TimeBasedCode> codes = List.of();
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile @Nullable CredentialsRefusedException lastRefusal;
  private volatile boolean waiting;

  CodedLogin(TokenSource login, LoginObserver observer) {
    this.login = login;
    this.observer = observer;
  }

  @Override
  public AccessToken token() throws IOException {
    waiting = false;
    while (true) {
      try (LoginScope scope = LoginScope.open(this::waits)) {
        awaitCodes();
        @Nullable AccessToken token = attempt(scope);
        if (token != null) {
          return token;
        }
      }
    }
  }

  /** Returns the token, or null if the login is to be attempted again with the next code. */
  private @Nullable AccessToken attempt(LoginScope scope) throws IOException {
    try {
      AccessToken token = login.token();
      startOver();
      return token;
    } catch (CredentialsRefusedException e) {
      if (scope.sources().isEmpty() || refusals.incrementAndGet() >= MOST_CODES) {
        startOver();
        throw e;
      }
      lastRefusal = e;
      return null;
    } catch (LoginNotSentException e) {
      scope.putBack();
      addLastRefusal(e);
      throw e;
    } catch (IOException | RuntimeException e) {
      addLastRefusal(e);
      throw e;
    } finally {
      codes = scope.sources();
    }
  }

  private void awaitCodes() throws InterruptedIOException {
    try {
      for (TimeBasedCode code : codes) {
        code.awaitNext();
      }
      waiting = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interruption("");
    }
  }

  private void waits(Duration wait) {
    waiting = true;
    try {
      observer.waitsForCode(wait);
    } catch (RuntimeException unheard) {
      // What observes a login does not decide on it.
    }
  }

  /**
   * Returns what a thread throws that was interrupted while it waited for this login.
   *
   * @param otherwise the message if the login did not wait for a code
   */
  InterruptedIOException interruption(String otherwise) {
    InterruptedIOException interruption =
        waiting ? new OneTimeCodeWaitException() : new InterruptedIOException(otherwise);
    addLastRefusal(interruption);
    return interruption;
  }

  private void addLastRefusal(Exception failure) {
    @Nullable CredentialsRefusedException refusal = lastRefusal;
    if (refusal != null) {
      failure.addSuppressed(refusal);
    }
  }

  /** Drops what is known of earlier logins. */
  @Override
  public void forget() {
    startOver();
    login.forget();
  }

  private void startOver() {
    refusals.set(0);
    lastRefusal = null;
  }
}
