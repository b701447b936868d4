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

/**
 * Keeps the token of a login, and logs in again when it is time to. Safe for use by any number of
 * threads:
 *
 * <ul>
 *   <li>One login runs at a time; everybody who needs its token waits for it and shares its
 *       outcome.
 *   <li>Shortly before a token ends it is replaced in the background, while callers go on with the
 *       old one. If that fails the old token stays in use, and the next attempt waits a second,
 *       then two, four, up to a minute.
 *   <li>When a token has ended, callers wait for the login.
 *   <li>A {@linkplain #renew renewal} after a 401 waits for a login that starts after it, unless
 *       the rejected token was replaced already. Many renewals of one token cause one login. A
 *       token that is rejected within 30 seconds of its login is not renewed: another login would
 *       bring no better one.
 *   <li>A login that was refused with a one-time code, which another instance may have used, is
 *       attempted with the next code, up to three codes in all.
 *   <li>Refused credentials are not tried again until they change, {@link #forget()} is called, or
 *       a pause has passed.
 *   <li>A login that takes longer than {@link Builder#longestLogin} is interrupted and counts as
 *       failed, so that it does not hold up later ones.
 *   <li>A thread that is interrupted leaves with {@link InterruptedIOException}. If it was the one
 *       logging in, the next in line does it.
 * </ul>
 *
 * A token's end is what the login says, or else the claim {@code exp} if the token is a JWT; 365
 * days from now at most. A token without end is kept until it is rejected. A token that no header
 * can carry is a failed login, and in a store as good as none. Pauses and waits are measured by
 * {@link System#nanoTime()}, so that a clock that is set does not lengthen them.
 */
public final class CachingTokenSource implements TokenSource {
  private final LoginDesk desk;

  private CachingTokenSource(Builder builder) {
    this.desk =
        new LoginDesk(
            new DeskSettings(
                builder.clock,
                builder.nanoTime,
                builder.executor,
                builder.observer,
                builder.refreshBefore,
                builder.skewMargin,
                builder.longestLogin,
                builder.grace),
            new SharedLogin(
                new CodedLogin(builder.login, builder.observer),
                builder.store,
                builder.clock,
                builder.nanoTime,
                builder.longestLogin),
            new RefusalMemory(
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
    return desk.token();
  }

  @Override
  public AccessToken renew(AccessToken rejected) throws IOException {
    return desk.await(Objects.requireNonNull(rejected, "rejected"));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The token of a login that is under way is not kept either.
   *
   * @throws UncheckedIOException if the store of shared tokens fails
   */
  @Override
  public void forget() {
    try {
      desk.forget();
    } catch (IOException e) {
      throw new UncheckedIOException("The token could not be removed from the shared store", e);
    }
  }

  /** Shows nothing of the token. */
  @Override
  public String toString() {
    return desk.hasToken() ? "CachingTokenSource[with a token]" : "CachingTokenSource[no token]";
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

    /** Sets the clock that tells whether a token has ended; the system's by default. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Sets who runs early logins; by default a daemon thread that is made for each. */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets how long before it ends a token is replaced, 5 minutes by default; at most half of its
     * lifetime counts.
     */
    public Builder refreshBefore(Duration refreshBefore) {
      this.refreshBefore = requireNotNegative(refreshBefore);
      return this;
    }

    /**
     * Sets how long before its end a token is taken for ended, 30 seconds by default, for the way
     * to the server and the difference of the clocks; at most a quarter of its lifetime counts.
     */
    public Builder skewMargin(Duration skewMargin) {
      this.skewMargin = requireNotNegative(skewMargin);
      return this;
    }

    /**
     * Sets how long refused credentials are not tried again unless they change or {@link
     * CachingTokenSource#forget()} is called, 15 minutes by default; zero for no pause.
     */
    public Builder pauseAfterRefusal(Duration pauseAfterRefusal) {
      this.pauseAfterRefusal = requireNotNegative(pauseAfterRefusal);
      return this;
    }

    /**
     * Names the secrets that the login sends: when one has another value than the refused one, the
     * pause is over.
     */
    public Builder credentials(Secret... credentials) {
      Collections.addAll(this.credentials, credentials);
      return this;
    }

    /**
     * Sets where the token is kept, to share one session among processes; this process's memory by
     * default.
     */
    public Builder store(TokenStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /**
     * Sets how long a login may take, two minutes by default: longer than it does with all its
     * waits for one-time codes. One that takes longer is interrupted; others who share the store
     * take over then.
     */
    public Builder longestLogin(Duration longestLogin) {
      this.longestLogin = requireNotNegative(longestLogin);
      return this;
    }

    /** Sets what learns of failures that no caller sees; nothing by default. */
    public Builder observer(LoginObserver observer) {
      this.observer = Objects.requireNonNull(observer, "observer");
      return this;
    }

    /** Sets what measures pauses and waits. */
    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    /** Sets how long a login that was interrupted has to end. */
    Builder grace(Duration grace) {
      this.grace = grace;
      return this;
    }

    /** Returns the source. It logs in when it is first asked. */
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
