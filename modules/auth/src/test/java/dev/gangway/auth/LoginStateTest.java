package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.HeldToken.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoginStateTest {
  private static final HeldToken OLD = held("old");
  private static final HeldToken NEW = held("new");
  private static final Refusal REFUSAL =
      new Refusal(new CredentialsRefusedException("refused"), new byte[] {1}, 0, Instant.EPOCH);

  private static final LoginState NONE = new LoginState.None();
  private static final LoginState HELD = new LoginState.Held(OLD);
  private static final LoginState REFUSED = new LoginState.Refused(REFUSAL, null);
  private static final LoginState REFUSED_WITH_TOKEN = new LoginState.Refused(REFUSAL, OLD);
  private static final List<LoginState> RESTING = List.of(NONE, HELD, REFUSED, REFUSED_WITH_TOKEN);

  private final LoginAttempt attempt = attempt(null);
  private final LoginAttempt other = attempt(null);

  private static HeldToken held(String value) {
    return HeldToken.of(
        AccessToken.of(Secret.of(value)), true, new Times(0, 0), Duration.ZERO, Duration.ZERO);
  }

  private static LoginAttempt attempt(@Nullable AccessToken rejected) {
    MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
    LoginSettings settings =
        new LoginSettings(
            clock,
            clock::nanoTime,
            Runnable::run,
            new LoginObserver() {},
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO);
    SharedLogin login =
        new SharedLogin(
            new CodedLogin(() -> OLD.token, settings.observer()),
            TokenStore.inMemory(),
            clock,
            clock::nanoTime,
            Duration.ZERO);
    RefusalPolicy refusals = new RefusalPolicy(clock, clock::nanoTime, Duration.ZERO, List.of());
    return new LoginAttempt(new SingleFlightLogin(settings, login, refusals), rejected, false);
  }

  @Test
  void loginThatEndsOtherwiseReturnsToTheStateBeforeIt() {
    for (LoginState before : RESTING) {
      assertThat(before.begin(attempt).end(attempt)).isEqualTo(before);
    }
  }

  @Test
  void runningLoginKeepsWhatWasKnown() {
    for (LoginState before : RESTING) {
      assertThat(before.begin(attempt).token()).isEqualTo(before.token());
      assertThat(before.begin(attempt).refusal()).isEqualTo(before.refusal());
    }
  }

  @Test
  void successReplacesTokenAndRefusal() {
    for (LoginState before : RESTING) {
      assertThat(before.begin(attempt).succeed(attempt, NEW)).isEqualTo(new LoginState.Held(NEW));
    }
  }

  @Test
  void successWhoseTokenMustNotBeKeptKeepsTheOldOne() {
    assertThat(HELD.begin(attempt).succeed(attempt, null)).isEqualTo(HELD);
    assertThat(NONE.begin(attempt).succeed(attempt, null)).isEqualTo(NONE);
  }

  @Test
  void refusalKeepsTheToken() {
    assertThat(NONE.begin(attempt).refuse(attempt, REFUSAL)).isEqualTo(REFUSED);
    assertThat(HELD.begin(attempt).refuse(attempt, REFUSAL)).isEqualTo(REFUSED_WITH_TOKEN);
  }

  @Test
  void attemptThatIsNotTheRunningOneChangesNothing() {
    for (LoginState state : List.of(NONE, HELD, REFUSED, HELD.begin(attempt))) {
      assertThat(state.succeed(other, NEW)).isEqualTo(state);
      assertThat(state.refuse(other, REFUSAL)).isEqualTo(state);
      assertThat(state.end(other)).isEqualTo(state);
    }
  }

  @Test
  void forgettingDropsEverythingAndTheTokenOfARunningLogin() {
    for (LoginState before : RESTING) {
      assertThat(before.forget()).isEqualTo(NONE);
      assertThat(before.begin(attempt).forget().succeed(attempt, NEW)).isEqualTo(NONE);
      assertThat(before.begin(attempt).forget().end(attempt)).isEqualTo(NONE);
    }
  }

  @Test
  void onlyTheRefusalThatWasSeenIsLifted() {
    Refusal later =
        new Refusal(new CredentialsRefusedException("later"), new byte[] {1}, 0, Instant.EPOCH);

    assertThat(REFUSED_WITH_TOKEN.begin(attempt).lift(REFUSAL)).isEqualTo(HELD.begin(attempt));
    assertThat(REFUSED_WITH_TOKEN.lift(REFUSAL)).isEqualTo(HELD);
    assertThat(REFUSED_WITH_TOKEN.lift(later)).isEqualTo(REFUSED_WITH_TOKEN);
  }

  @Test
  void tokenOfAnotherProcessReplacesOnlyTheOneThatWasSeen() {
    assertThat(HELD.replace(OLD, NEW)).isEqualTo(new LoginState.Held(NEW));
    assertThat(HELD.begin(attempt).replace(OLD, NEW).end(attempt).token()).isSameAs(NEW);
    assertThat(HELD.replace(NEW, OLD)).isEqualTo(HELD);
  }

  @Test
  void rejectionIsServedOnlyByALoginThatFollowedOne() {
    LoginAttempt renewal = attempt(OLD.token);

    assertThat(HELD.begin(attempt).serves(null)).isTrue();
    assertThat(HELD.begin(attempt).serves(OLD.token)).isFalse();
    assertThat(HELD.begin(renewal).serves(OLD.token)).isTrue();
    assertThat(((LoginState.Running) HELD.begin(renewal).forget()).serves(null)).isFalse();
  }
}
