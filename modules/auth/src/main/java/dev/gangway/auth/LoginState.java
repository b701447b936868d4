package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * The state of a login. Immutable: each transition is a method that returns the next state.
 *
 * <pre>{@code
 *             begin                     succeed
 * None -----------------> Running -----------------> Held
 *  ^ ^                     |   ^                      | |
 *  | |                     |   |        begin         | |
 *  | |              refuse |   +----------------------+ |
 *  | |                     |   | begin                  |
 *  | |                     v   |                        |
 *  | +-------------------- Refused                      |
 *  |         forget                                     |
 *  +----------------------------------------------------+
 *            forget
 * }</pre>
 *
 * A login that ends in any other way, or is given up, returns to the state before it: that is the
 * transition {@code end}.
 *
 * <p>A running login keeps what was known before it. Its token, if there is one, stays in use
 * during an eager refresh, and is the one to return to if the login fails. Its refusal is lifted
 * when the credentials turn out to have changed or the pause is over; otherwise the login ends at
 * once, and the state is {@code Refused} as before. A refused login may have a token too: the one
 * that an eager refresh did not replace.
 *
 * <p>Transitions of an attempt that is not the running one change nothing: it was given up, or
 * another one was started in its place.
 */
sealed interface LoginState {
  /** Returns the token to use while it lasts. */
  default @Nullable HeldToken token() {
    return null;
  }

  /** Returns the refusal that forbids a login with the same credentials. */
  default @Nullable Refusal refusal() {
    return null;
  }

  /** Returns whether this attempt is the running one. */
  default boolean isRunning(LoginAttempt attempt) {
    return false;
  }

  /** A login begins, in place of one that has not started, if there is one. */
  default Running begin(LoginAttempt attempt) {
    return new Running(attempt, token(), refusal(), false);
  }

  /** The login obtained a token: null if that must not be kept. */
  default LoginState succeed(LoginAttempt attempt, @Nullable HeldToken obtained) {
    return this;
  }

  /** The server refused the credentials. */
  default LoginState refuse(LoginAttempt attempt, Refusal refusal) {
    return this;
  }

  /** The login ended in another way, or was given up. */
  default LoginState end(LoginAttempt attempt) {
    return this;
  }

  /** The refusal no longer counts: the credentials have changed, or the pause is over. */
  default LoginState lift(Refusal lifted) {
    return refusal() == lifted ? resting(token(), null) : this;
  }

  /** Another process has replaced the token. */
  default LoginState replace(HeldToken old, HeldToken stored) {
    return token() == old ? resting(stored, refusal()) : this;
  }

  /** The token and the refusal are dropped. The token of a running login will not be kept. */
  default LoginState forget() {
    return new None();
  }

  private static LoginState resting(@Nullable HeldToken token, @Nullable Refusal refusal) {
    if (refusal != null) {
      return new Refused(refusal, token);
    }
    return token == null ? new None() : new Held(token);
  }

  /** There is no token, and no login is under way: at first, and after {@link #forget()}. */
  record None() implements LoginState {}

  /**
   * A login is queued or under way.
   *
   * @param forgotten whether the login's token must be neither kept nor given to those who come now
   */
  record Running(
      LoginAttempt attempt, @Nullable HeldToken token, @Nullable Refusal refusal, boolean forgotten)
      implements LoginState {

    /** Returns the token that the login is to replace. */
    @Nullable AccessToken accessToken() {
      return token == null ? null : token.token;
    }

    /** Returns whether a thread may use the outcome: after a 401 only if the login followed one. */
    boolean serves(@Nullable AccessToken rejected) {
      return !forgotten && (rejected == null || attempt.followsRejection());
    }

    @Override
    public boolean isRunning(LoginAttempt other) {
      return attempt == other;
    }

    @Override
    public LoginState succeed(LoginAttempt other, @Nullable HeldToken obtained) {
      return !isRunning(other)
          ? this
          : resting(obtained == null || forgotten ? token : obtained, null);
    }

    @Override
    public LoginState refuse(LoginAttempt other, Refusal found) {
      return isRunning(other) ? new Refused(found, token) : this;
    }

    @Override
    public LoginState end(LoginAttempt other) {
      return isRunning(other) ? resting(token, refusal) : this;
    }

    @Override
    public LoginState lift(Refusal lifted) {
      return refusal == lifted ? new Running(attempt, token, null, forgotten) : this;
    }

    @Override
    public LoginState replace(HeldToken old, HeldToken stored) {
      return token == old ? new Running(attempt, stored, refusal, forgotten) : this;
    }

    @Override
    public LoginState forget() {
      return new Running(attempt, null, null, true);
    }
  }

  /** There is a token, and no login is under way. */
  record Held(HeldToken token) implements LoginState {}

  /** No login with these credentials until the refusal is lifted. */
  record Refused(Refusal refusal, @Nullable HeldToken token) implements LoginState {}
}
