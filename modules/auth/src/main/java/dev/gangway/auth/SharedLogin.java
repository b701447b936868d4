package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One login at a time among all who share a store: whoever marks the store logs in, the others wait
 * for the token.
 */
final class SharedLogin {
  private final TokenSource login;
  private final TokenStore store;
  private final Clock clock;
  private final Duration longestLogin;

  SharedLogin(TokenSource login, TokenStore store, Clock clock, Duration longestLogin) {
    this.login = login;
    this.store = store;
    this.clock = clock;
    this.longestLogin = longestLogin;
  }

  /** Returns a token that is another than the unwanted one: from the store, or else by a login. */
  Brought bring(@Nullable AccessToken unwanted) throws IOException {
    while (true) {
      TokenStore.State seen = store.read();
      @Nullable AccessToken token = seen.token();
      if (token != null && isOther(token, unwanted) && isAlive(token)) {
        return new Brought(token, true);
      }
      @Nullable Instant loginUntil = seen.loginUntil();
      Instant now = clock.instant();
      if (loginUntil != null && now.isBefore(loginUntil)) {
        await(seen, Duration.between(now, loginUntil));
        continue;
      }
      TokenStore.State mine = seen.loggingIn(now.plus(longestLogin));
      if (store.compareAndSet(seen, mine)) {
        return logIn(mine);
      }
    }
  }

  private Brought logIn(TokenStore.State mine) throws IOException {
    boolean stored = false;
    try {
      AccessToken token = withExpiry(login.token());
      if (!isAlive(token)) {
        throw new LoginException(
            "The login answered with a token that ended at "
                + token.expiresAt()
                + ", and it is "
                + clock.instant()
                + " here; compare the clocks");
      }
      stored = store.compareAndSet(mine, mine.loggedIn(token));
      return new Brought(token, stored);
    } finally {
      if (!stored) {
        release(mine);
      }
    }
  }

  private void release(TokenStore.State mine) throws IOException {
    TokenStore.State now = store.read();
    if (Objects.equals(now.loginUntil(), mine.loginUntil())) {
      // If somebody was faster, the mark is gone or it runs out.
      boolean unused = store.compareAndSet(now, now.notLoggingIn());
    }
  }

  /**
   * Drops the token of all who share the store. A login that is under way keeps its mark, but not
   * its token.
   */
  void forget() throws IOException {
    login.forget();
    TokenStore.State seen = store.read();
    while (!store.compareAndSet(seen, seen.withoutToken())) {
      seen = store.read();
    }
  }

  private void await(TokenStore.State seen, Duration atMost) throws IOException {
    try {
      store.awaitChange(seen, atMost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while another process logs in");
    }
  }

  private boolean isAlive(AccessToken token) {
    return token.expiresAt() == null || clock.instant().isBefore(token.expiresAt());
  }

  private static boolean isOther(AccessToken token, @Nullable AccessToken unwanted) {
    return unwanted == null || !token.value().equals(unwanted.value());
  }

  private static AccessToken withExpiry(AccessToken token) {
    return token.expiresAt() == null
        ? new AccessToken(token.value(), Expiry.ofJwt(token.value()))
        : token;
  }

  /** A token, and whether it may be kept: not if it was forgotten while the login went on. */
  record Brought(AccessToken token, boolean keep) {}
}
