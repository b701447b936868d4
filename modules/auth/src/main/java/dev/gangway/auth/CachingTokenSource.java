package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A source that keeps the token of a login and logs in again when needed. Safe for use by any
 * number of threads:
 *
 * <ul>
 *   <li>Logins are single-flight: one runs at a time, and all threads that need its token wait for
 *       it and share its outcome.
 *   <li>Eager refresh replaces a token in the background shortly before it expires, while callers
 *       use the old one. If that fails, the old token stays in use, and the next attempt follows
 *       after a backoff of one second, then two, four, up to a minute.
 *   <li>When a token has expired, callers wait for the login.
 *   <li>A {@linkplain #renew renewal} after a 401 waits for a login that starts after it, unless
 *       the rejected token was already replaced. Many renewals of one token cause one login. A
 *       token that is rejected within 30 seconds of its login is not renewed, because another login
 *       would obtain no better one.
 *   <li>A login that was refused with a one-time code, which another instance may have used, is
 *       retried with the next code, up to three codes in all.
 *   <li>A login with refused credentials is not retried until they change, {@link #forget()} is
 *       called, or a pause has passed.
 *   <li>A login that takes longer than {@link Builder#longestLogin} is interrupted and counts as
 *       failed, so that it does not block later ones.
 *   <li>A thread that is interrupted throws {@link InterruptedIOException}. If it was the one
 *       logging in, another waiting thread does so.
 * </ul>
 *
 * A token expires when the login says so, or else at the claim {@code exp} if the token is a JWT,
 * and after 365 days at most. A token whose lifetime is unknown is kept until it is rejected. A
 * token that no header can carry is a failed login, and is ignored in a store. Pauses and waits are
 * measured by {@link System#nanoTime()}, so that setting the clock does not lengthen them.
 */
public final class CachingTokenSource implements TokenSource {
  private final LoginSettings settings;
  private final SingleFlightLogin login;

  private CachingTokenSource(Builder builder) {
    this.settings =
        new LoginSettings(
            builder.clock,
            builder.nanoTime,
            builder.executor,
            builder.observer,
            builder.refreshBefore,
            builder.skewMargin,
            builder.longestLogin,
            builder.grace);
    this.login =
        new SingleFlightLogin(
            settings,
            new SharedLogin(
                new CodedLogin(builder.login, builder.observer),
                builder.store,
                builder.clock,
                builder.nanoTime,
                builder.longestLogin),
            new RefusalPolicy(
                builder.clock,
                builder.nanoTime,
                builder.pauseAfterRefusal,
                List.copyOf(builder.credentials)));
  }

  /** Returns a source that keeps the tokens of this login, with the defaults of {@link Builder}. */
  public static CachingTokenSource of(TokenSource login) {
    return builder(login).build();
  }

  /** Returns a builder of a source that keeps the tokens of this login. */
  public static Builder builder(TokenSource login) {
    return new Builder(login);
  }

  @Override
  public AccessToken token() throws IOException {
    @Nullable HeldToken held = login.held();
    long now = settings.clock().millis();
    if (held == null || !held.isUsable(now)) {
      return login.await(null);
    }
    if (!held.isFresh(now)) {
      login.refreshEagerly(held);
    }
    return held.token;
  }

  @Override
  public AccessToken renew(AccessToken rejected) throws IOException {
    Objects.requireNonNull(rejected, "rejected");
    @Nullable HeldToken held = login.held();
    return held != null && held.is(rejected) && held.isNew(settings.now())
        ? login.storedInsteadOf(held)
        : login.await(rejected);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The token of a running login is not kept either.
   *
   * @throws UncheckedIOException if the store of shared tokens fails
   */
  @Override
  public void forget() {
    try {
      login.forget();
    } catch (IOException e) {
      throw new UncheckedIOException("The token could not be removed from the shared store", e);
    }
  }

  /** Shows nothing of the token. */
  @Override
  public String toString() {
    return login.held() != null
        ? "CachingTokenSource[with a token]"
        : "CachingTokenSource[no token]";
  }

  /** Options of a source that keeps tokens. */
  public static final class Builder {
    private final TokenSource login;
    private TokenStore store = TokenStore.inMemory();
    private Clock clock = Clock.systemUTC();
    private Executor executor = Builder::inNewThread;
    private Duration refreshBefore = Duration.ofMinutes(5);
    private Duration skewMargin = Duration.ofSeconds(30);
    private Duration pauseAfterRefusal = Duration.ofMinutes(15);
    private Duration longestLogin = Duration.ofMinutes(2);
    private LoginObserver observer = new LoginObserver() {};
    private LongSupplier nanoTime = System::nanoTime;
    private Duration grace = Duration.ofSeconds(5);
    private final List<Secret> credentials = new ArrayList<>();

    private Builder(TokenSource login) {
      this.login = Objects.requireNonNull(login, "login");
    }

    /** Sets the clock by which tokens expire. Defaults to the system's. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Sets the executor of eager refreshes. Defaults to a new daemon thread for each. */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets how long before its expiry a token is replaced by an eager refresh, at most half of its
     * lifetime. Defaults to 5 minutes.
     */
    public Builder refreshBefore(Duration refreshBefore) {
      this.refreshBefore = requireNotNegative(refreshBefore);
      return this;
    }

    /**
     * Sets how long before its expiry a token is no longer used, at most a quarter of its lifetime.
     * This allows for network latency and clock skew. Defaults to 30 seconds.
     */
    public Builder skewMargin(Duration skewMargin) {
      this.skewMargin = requireNotNegative(skewMargin);
      return this;
    }

    /**
     * Sets how long a login with refused credentials is not retried, unless they change or {@link
     * CachingTokenSource#forget()} is called. Zero means no pause. Defaults to 15 minutes.
     */
    public Builder pauseAfterRefusal(Duration pauseAfterRefusal) {
      this.pauseAfterRefusal = requireNotNegative(pauseAfterRefusal);
      return this;
    }

    /**
     * Adds the secrets that the login sends. When the value of one differs from the refused value,
     * the pause ends.
     */
    public Builder credentials(Secret... credentials) {
      Collections.addAll(this.credentials, credentials);
      return this;
    }

    /**
     * Sets the store of the token, to share one session among processes. Defaults to this process's
     * memory.
     */
    public Builder store(TokenStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /**
     * Sets how long a login may take, which must include all its waits for one-time codes. A login
     * that takes longer is interrupted, and other processes that share the store take over.
     * Defaults to two minutes.
     */
    public Builder longestLogin(Duration longestLogin) {
      this.longestLogin = requireNotNegative(longestLogin);
      return this;
    }

    /** Sets the observer of failures that no caller sees. Defaults to none. */
    public Builder observer(LoginObserver observer) {
      this.observer = Objects.requireNonNull(observer, "observer");
      return this;
    }

    /** Sets the time source of pauses and waits. */
    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    /** Sets the time in which an interrupted login must end. */
    Builder grace(Duration grace) {
      this.grace = grace;
      return this;
    }

    /** Returns the source. It logs in when the first token is requested. */
    public CachingTokenSource build() {
      return new CachingTokenSource(this);
    }

    private static Duration requireNotNegative(Duration duration) {
      if (duration.isNegative()) {
        throw new IllegalArgumentException(
            "Expected a duration of zero or more, found " + duration);
      }
      return duration;
    }

    private static void inNewThread(Runnable task) {
      // Without what the caller's thread would hand down: other callers use this one.
      Thread thread = new Thread(null, task, "gangway-early-login", 0, false);
      thread.setDaemon(true);
      thread.start();
    }
  }
}
