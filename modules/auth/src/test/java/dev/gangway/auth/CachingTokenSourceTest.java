package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CachingTokenSourceTest {
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final FakeLogin login = new FakeLogin(clock, Duration.ofHours(1));
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final CachingTokenSource source = builder().build();

  private CachingTokenSource.Builder builder() {
    return CachingTokenSource.builder(login)
        .clock(clock)
        .nanoTime(clock::nanoTime)
        .executor(background::add)
        .refreshBefore(Duration.ofMinutes(15))
        .skewMargin(Duration.ofMinutes(1));
  }

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  private String value() throws IOException {
    return source.token().value().reveal();
  }

  private static AccessToken token(String value) {
    return AccessToken.of(Secret.of(value));
  }

  private List<Future<AccessToken>> start(int count, Callable<AccessToken> task) {
    List<Future<AccessToken>> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(threads.submit(task));
    }
    return answers;
  }

  private static void assertAll(List<Future<AccessToken>> answers, String value) throws Exception {
    for (Future<AccessToken> answer : answers) {
      assertThat(answer.get().value().reveal()).isEqualTo(value);
    }
  }

  /** Waits until a thread waits for something; it has nothing else to wait for than the login. */
  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void concurrentColdStartLogsInOnce() throws Exception {
    CountDownLatch gate = login.hold();
    CountDownLatch ready = new CountDownLatch(64);
    List<Future<AccessToken>> answers =
        start(
            64,
            () -> {
              ready.countDown();
              ready.await();
              return source.token();
            });
    login.awaitEntered();
    gate.countDown();

    assertAll(answers, "token-1");
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void goodTokenIsKept() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(43));

    assertThat(value()).isEqualTo("token-1");
    assertThat(background).isEmpty();
  }

  @Test
  void tokenWithoutEndIsKeptUntilItIsRejected() throws Exception {
    CachingTokenSource endless =
        CachingTokenSource.builder(new FakeLogin(clock, null))
            .clock(clock)
            .nanoTime(clock::nanoTime)
            .build();
    AccessToken first = endless.token();
    clock.advance(Duration.ofDays(10_000));

    assertThat(endless.token()).isSameAs(first);
    assertThat(endless.renew(first).value().reveal()).isEqualTo("token-2");
  }

  @Test
  void endOfAJwtIsItsOwnExp() throws Exception {
    Secret jwt =
        JwtSigner.of(SigningAlgorithm.RS256, RfcKey.key())
            .sign(java.util.Map.of("exp", clock.instant().plusSeconds(3600).getEpochSecond()));

    CachingTokenSource ofJwt =
        CachingTokenSource.builder(() -> AccessToken.of(jwt)).clock(clock).build();

    assertThat(ofJwt.token().expiresAt()).isEqualTo(clock.instant().plusSeconds(3600));
  }

  @Test
  void earlyRefreshRunsInTheBackgroundOnce() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(45));

    assertThat(value()).isEqualTo("token-1");
    assertThat(value()).isEqualTo("token-1");
    assertThat(background).hasSize(1);
    background.remove().run();

    assertThat(value()).isEqualTo("token-2");
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void mandatoryRefreshBlocks() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(59));

    assertThat(value()).isEqualTo("token-2");
    assertThat(background).isEmpty();
  }

  @Test
  void expiredTokenDoesNotWaitForABusyExecutor() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(45));
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(15));

    assertThat(value()).isEqualTo("token-2");
    background.remove().run();

    assertThat(value()).isEqualTo("token-2");
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void rejectingExecutorKeepsTheOldToken() throws Exception {
    CachingTokenSource rejected =
        builder()
            .executor(
                task -> {
                  throw new RejectedExecutionException();
                })
            .build();
    AccessToken first = rejected.token();
    clock.advance(Duration.ofMinutes(45));

    assertThat(rejected.token()).isSameAs(first);
    clock.advance(Duration.ofMinutes(15));
    assertThat(rejected.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void refreshFailingForTenMinutesKeepsTheOldTokenAndBacksOff() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(45));
    login.failure = new IOException("down");

    for (int second = 0; second < 600; second++) {
      assertThat(value()).isEqualTo("token-1");
      background.forEach(Runnable::run);
      background.clear();
      clock.advance(Duration.ofSeconds(1));
    }
    // Attempts at 0, 1, 3, 7, 15, 31, 63 and 123 seconds, then each minute: 15; and the first
    // login.
    assertThat(login.logins).hasValue(1 + 15);

    login.failure = null;
    clock.advance(Duration.ofMinutes(1));
    assertThat(value()).isEqualTo("token-1");
    background.remove().run();
    assertThat(value()).isEqualTo("token-17");
  }

  @Test
  void hundredConcurrentRejectionsLogInOnce() throws Exception {
    AccessToken rejected = source.token();
    clock.advance(HeldToken.NEW);
    login.awaitEntered();
    CountDownLatch gate = login.hold();
    CountDownLatch ready = new CountDownLatch(100);
    List<Future<AccessToken>> answers =
        start(
            100,
            () -> {
              ready.countDown();
              ready.await();
              return source.renew(rejected);
            });
    login.awaitEntered();
    gate.countDown();

    assertAll(answers, "token-2");
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void rejectionOfAReplacedTokenTakesTheNewOne() throws Exception {
    AccessToken rejected = source.token();
    clock.advance(HeldToken.NEW);
    assertThat(source.renew(rejected).value().reveal()).isEqualTo("token-2");
    assertThat(source.renew(rejected).value().reveal()).isEqualTo("token-2");
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void renewalNeverReusesALoginThatStartedBeforeTheRejection() throws Exception {
    AccessToken rejected = source.token();
    login.awaitEntered();
    clock.advance(Duration.ofMinutes(45));
    assertThat(source.token()).isSameAs(rejected);
    CountDownLatch gate = login.hold();
    Future<?> early = threads.submit(background.remove());
    login.awaitEntered();
    AtomicReference<AccessToken> renewed = new AtomicReference<>();
    Thread renewing = new Thread(() -> renewed.set(uncheckedRenew(rejected)));
    renewing.start();
    awaitWaiting(renewing);

    gate.countDown();
    early.get();
    renewing.join();

    assertThat(login.mostAtOnce).hasValue(1);
    assertThat(renewed.get().value().reveal()).isEqualTo("token-3");
  }

  private AccessToken uncheckedRenew(AccessToken rejected) {
    try {
      return source.renew(rejected);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void renewalReplacesAnEarlyLoginThatHasNotStarted() throws Exception {
    AccessToken rejected = source.token();
    clock.advance(Duration.ofMinutes(45));
    assertThat(source.token()).isSameAs(rejected);

    assertThat(source.renew(rejected).value().reveal()).isEqualTo("token-2");
    background.remove().run();

    assertThat(login.logins).hasValue(2);
  }

  @Test
  void failedLoginIsSharedByAllThatWaitedAndTriedAgainByTheNext() throws Exception {
    login.failure = new IOException("down");
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(source::token);
    login.awaitEntered();
    AtomicReference<Exception> seen = new AtomicReference<>();
    Thread second =
        new Thread(
            () -> {
              try {
                source.token();
              } catch (IOException e) {
                seen.set(e);
              }
            });
    second.start();
    awaitWaiting(second);

    gate.countDown();
    second.join();

    assertThatThrownBy(first::get)
        .cause()
        .isInstanceOf(LoginException.class)
        .hasMessage("The login failed");
    assertThat(seen.get()).isInstanceOf(LoginException.class).hasRootCauseMessage("down");
    assertThat(login.logins).hasValue(1);
    login.failure = null;
    assertThat(value()).isEqualTo("token-2");
  }

  @Test
  void uncheckedFailureBecomesAnIoException() {
    login.failure = new IllegalStateException("bug");
    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusedCredentialsAreNotTriedAgainBeforeThePauseHasPassed() throws Exception {
    login.failure = new CredentialsRefusedException("wrong password");
    assertThatThrownBy(source::token)
        .isInstanceOf(CredentialsRefusedException.class)
        .hasMessage(
            "wrong password. Logins pause until 2026-01-01T00:15:00Z. To log in sooner, change the"
                + " credentials or call forget() on the session's tokens. pauseAfterRefusal sets the"
                + " length of the pause.");
    login.failure = null;

    clock.advance(Duration.ofMinutes(15).minusSeconds(1));
    assertThatThrownBy(source::token)
        .isInstanceOf(CredentialsRefusedException.class)
        .hasMessage(
            "The credentials were refused before. Logins pause until 2026-01-01T00:15:00Z. To log in"
                + " sooner, change the credentials or call forget() on the session's tokens."
                + " pauseAfterRefusal sets the length of the pause.");
    assertThat(login.logins).hasValue(1);

    clock.advance(Duration.ofSeconds(1));
    assertThat(value()).isEqualTo("token-2");
  }

  @Test
  void changedCredentialsEndThePause() throws Exception {
    AtomicReference<String> vault = new AtomicReference<>("old");
    CachingTokenSource watching = builder().credentials(Secret.from(vault::get)).build();
    login.failure = new CredentialsRefusedException("wrong password");
    assertThatThrownBy(watching::token).isInstanceOf(CredentialsRefusedException.class);
    assertThatThrownBy(watching::token).isInstanceOf(CredentialsRefusedException.class);
    assertThat(login.logins).hasValue(1);

    vault.set("new");
    login.failure = null;

    assertThat(watching.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void credentialsThatChangeDuringARefusedLoginAreTriedAtOnce() throws Exception {
    AtomicReference<String> vault = new AtomicReference<>("old");
    CachingTokenSource watching = builder().credentials(Secret.from(vault::get)).build();
    login.failure = new CredentialsRefusedException("wrong password");
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(watching::token);
    login.awaitEntered();
    vault.set("new");
    gate.countDown();
    assertThatThrownBy(first::get).cause().isInstanceOf(CredentialsRefusedException.class);
    login.failure = null;

    assertThat(watching.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void refusedEarlyRefreshKeepsTheOldTokenAndPauses() throws Exception {
    assertThat(value()).isEqualTo("token-1");
    clock.advance(Duration.ofMinutes(45));
    login.failure = new CredentialsRefusedException("wrong password");
    assertThat(value()).isEqualTo("token-1");
    background.remove().run();
    clock.advance(Duration.ofMinutes(10));

    assertThat(value()).isEqualTo("token-1");
    assertThat(background).isEmpty();
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void interruptedWaiterLeavesAndTheLoginGoesOn() throws Exception {
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(source::token);
    login.awaitEntered();
    AtomicReference<Exception> seen = new AtomicReference<>();
    Thread second = new Thread(() -> seen.set(failureOfToken()));
    second.start();
    awaitWaiting(second);

    second.interrupt();
    second.join();
    gate.countDown();

    assertThat(seen.get()).isInstanceOf(InterruptedIOException.class);
    assertThat(first.get().value().reveal()).isEqualTo("token-1");
  }

  @Test
  void nextInLineLogsInWhenTheOneLoggingInIsInterrupted() throws Exception {
    CountDownLatch neverOpened = login.hold();
    AtomicReference<Exception> seen = new AtomicReference<>();
    Thread first = new Thread(() -> seen.set(failureOfToken()));
    first.start();
    login.awaitEntered();
    AtomicReference<AccessToken> answer = new AtomicReference<>();
    Thread second = new Thread(() -> answer.set(uncheckedToken()));
    second.start();
    awaitWaiting(second);

    first.interrupt();
    first.join();
    second.join();

    assertThat(neverOpened.getCount()).isEqualTo(1);
    assertThat(seen.get()).isInstanceOf(InterruptedIOException.class);
    assertThat(answer.get().value().reveal()).isEqualTo("token-2");
  }

  private Exception failureOfToken() {
    try {
      throw new AssertionError(source.token());
    } catch (IOException e) {
      return e;
    }
  }

  private AccessToken uncheckedToken() {
    try {
      return source.token();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void interruptedThreadStartsNoLogin() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(source::token).isInstanceOf(InterruptedIOException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(login.logins).hasValue(0);
  }

  @Test
  void loginThatNeedsItsOwnTokenIsSaid() {
    AtomicReference<TokenSource> itself = new AtomicReference<>();
    CachingTokenSource circular = CachingTokenSource.of(() -> itself.get().token());
    itself.set(circular);

    assertThatThrownBy(circular::token)
        .isInstanceOf(LoginException.class)
        .hasMessage(
            "The login needs the token that it is about to obtain. Declare the operation that logs"
                + " in without security.");
  }

  @Test
  void tokenThatIsExpiredAlreadyIsAFailureAndNotKept() throws Exception {
    CachingTokenSource late =
        CachingTokenSource.builder(
                () -> AccessToken.of(Secret.of("t"), clock.instant().minusSeconds(1)))
            .clock(clock)
            .build();

    assertThatThrownBy(late::token)
        .isInstanceOf(LoginException.class)
        .hasMessage(
            "The login returned a token that expired at 2025-12-31T23:59:59Z, but the clock of"
                + " this machine shows 2026-01-01T00:00:00Z. Compare the clocks.");
    assertThat(late).hasToString("CachingTokenSource[no token]");
  }

  @Test
  void shortLivedTokenIsOfUseDespiteTheMargins() throws Exception {
    FakeLogin shortLived = new FakeLogin(clock, Duration.ofSeconds(20));
    CachingTokenSource margins =
        CachingTokenSource.builder(shortLived).clock(clock).executor(background::add).build();
    AccessToken first = margins.token();

    clock.advance(Duration.ofSeconds(14));
    assertThat(margins.token()).isSameAs(first);
    clock.advance(Duration.ofSeconds(1));
    assertThat(margins.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void forgottenTokenIsNotHandedOutAgain() throws Exception {
    assertThat(value()).isEqualTo("token-1");

    source.forget();

    assertThat(login.forgets).hasValue(1);
    assertThat(value()).isEqualTo("token-2");
  }

  @Test
  void tokenOfALoginUnderWayIsNotKeptAfterForgetting() throws Exception {
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(source::token);
    login.awaitEntered();

    source.forget();
    Future<AccessToken> second = threads.submit(source::token);
    gate.countDown();

    assertThat(first.get().value().reveal()).isEqualTo("token-1");
    assertThat(second.get().value().reveal()).isEqualTo("token-2");
    assertThat(value()).isEqualTo("token-2");
    assertThat(login.mostAtOnce).hasValue(1);
  }

  @Test
  void errorOfALoginLeavesTheSourceUsable() throws Exception {
    AtomicReference<Error> error = new AtomicReference<>(new StackOverflowError());
    CachingTokenSource broken =
        CachingTokenSource.of(
            () -> {
              Error e = error.get();
              if (e != null) {
                throw e;
              }
              return token("t");
            });
    assertThatThrownBy(broken::token).isInstanceOf(StackOverflowError.class);
    error.set(null);

    assertThat(broken.token().value().reveal()).isEqualTo("t");
  }

  @Test
  void negativeDurationIsRefused() {
    assertThatThrownBy(() -> builder().skewMargin(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a duration of zero or more, found PT-1S");
  }

  @Test
  void executionExceptionsNeverReachTheCaller() {
    login.failure = new IOException("down");
    assertThatThrownBy(source::token).isNotInstanceOf(ExecutionException.class);
  }
}
