package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logins that send one-time codes, to a server that accepts each code once. */
@Timeout(30)
class LoginWithCodeTest {
  private static final Secret SECRET = Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:10Z");
  private final Set<String> seen = new HashSet<>();
  private final List<Duration> waits = new ArrayList<>();
  private int logins;
  private boolean wrongPassword;
  private @Nullable IOException failure;

  private OneTimeCode code() {
    return new TimeBasedCode(SECRET, clock, clock::advance);
  }

  private CachingTokenSource source(OneTimeCode code) {
    return CachingTokenSource.builder(() -> logIn(code))
        .clock(clock)
        .nanoTime(clock::nanoTime)
        .observer(
            new LoginObserver() {
              @Override
              public void waitsForCode(Duration wait) {
                waits.add(wait);
              }
            })
        .build();
  }

  private AccessToken logIn(OneTimeCode code) throws IOException {
    String sent = code.next();
    logins++;
    if (failure != null) {
      throw failure;
    }
    if (!seen.add(sent) || wrongPassword) {
      throw new CredentialsRefusedException("Kiosk refused the login with 401", null, 401, "No.");
    }
    return AccessToken.of(Secret.of("token-" + logins), clock.instant().plusSeconds(3600));
  }

  @Test
  void secondInstanceLogsInWithTheNextCode() throws Exception {
    CachingTokenSource one = source(code());
    CachingTokenSource other = source(code());

    assertThat(one.token().value().reveal()).isEqualTo("token-1");
    assertThat(other.token().value().reveal()).isEqualTo("token-3");

    assertThat(waits).containsExactly(Duration.ofSeconds(20));
    assertThat(clock.instant()).isEqualTo("2026-01-01T00:00:30Z");
  }

  @Test
  void codesThatAreSharedAreSentOnceByAllInstances() throws Exception {
    Set<Long> claimed = new HashSet<>();
    UsedCodes shared =
        new UsedCodes() {
          @Override
          public Duration claim(long step) {
            return claimed.add(step) ? Duration.ZERO : Duration.ofHours(1);
          }

          @Override
          public void release(long step) {
            claimed.remove(step);
          }
        };
    CachingTokenSource one = source(new TimeBasedCode(SECRET, clock, clock::advance, shared));
    CachingTokenSource other = source(new TimeBasedCode(SECRET, clock, clock::advance, shared));

    assertThat(one.token().value().reveal()).isEqualTo("token-1");
    assertThat(other.token().value().reveal()).isEqualTo("token-2");

    assertThat(waits).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void codeIsNotSentWhenNobodyKnowsWhetherItWasUsed() {
    UsedCodes down =
        new UsedCodes() {
          @Override
          public Duration claim(long step) throws IOException {
            throw new IOException("down");
          }

          @Override
          public void release(long step) {}
        };
    CachingTokenSource source = source(new TimeBasedCode(SECRET, clock, clock::advance, down));

    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasRootCauseMessage("down");
    assertThat(logins).isZero();
  }

  @Test
  void wrongPasswordIsSentWithThreeCodesAndThenPauses() {
    wrongPassword = true;
    CachingTokenSource source = source(code());

    assertThatThrownBy(source::token)
        .isInstanceOf(CredentialsRefusedException.class)
        .hasMessage(
            "Kiosk refused the login with 401. Logins pause until 2026-01-01T00:16:00Z. To log in"
                + " sooner, change the credentials or call forget() on the session's tokens."
                + " pauseAfterRefusal sets the length of the pause.");
    assertThatThrownBy(source::token).hasMessageStartingWith("The credentials were refused before");

    assertThat(logins).isEqualTo(3);
  }

  @Test
  void forgettingEndsThePause() throws Exception {
    wrongPassword = true;
    CachingTokenSource source = source(code());
    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);
    wrongPassword = false;

    source.forget();

    assertThat(source.token().value().reveal()).isEqualTo("token-4");
  }

  @Test
  void refusedCodeThatAPersonTypedPausesAtOnce() {
    wrongPassword = true;
    CachingTokenSource source = source(OneTimeCode.of("123456"));

    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);

    assertThat(logins).isEqualTo(1);
    assertThat(waits).isEmpty();
  }

  @Test
  void codeThatWasNotSentStaysUsable() throws Exception {
    CachingTokenSource source = source(code());
    failure = new LoginNotSentException("No connection", null);
    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
    failure = null;

    assertThat(source.token().value().reveal()).isEqualTo("token-2");

    assertThat(waits).isEmpty();
  }

  @Test
  void typedCodeThatWasNotSentStaysUsable() throws Exception {
    CachingTokenSource source = source(OneTimeCode.of("123456"));
    failure = new LoginNotSentException("No connection", null);
    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
    failure = null;

    assertThat(source.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void codeThatMayHaveBeenSentIsUsedUp() throws Exception {
    CachingTokenSource source = source(code());
    failure = new IOException("reset");
    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
    failure = null;

    assertThat(source.token().value().reveal()).isEqualTo("token-2");

    assertThat(waits).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void interruptedWaitForACodeSaysSoAndKeepsTheLastRefusal() throws Exception {
    CountDownLatch sleeping = new CountDownLatch(1);
    CachingTokenSource source =
        source(
            new TimeBasedCode(
                SECRET,
                clock,
                time -> {
                  sleeping.countDown();
                  new CountDownLatch(1).await();
                }));
    wrongPassword = true;
    AtomicReference<IOException> told = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                throw new AssertionError(source.token());
              } catch (IOException e) {
                told.set(e);
              }
            });
    thread.start();
    sleeping.await();

    thread.interrupt();
    thread.join();

    assertThat(told.get())
        .isInstanceOf(OneTimeCodeWaitException.class)
        .hasMessage(
            "The login was interrupted while it waited for the next one-time code, because the last"
                + " one was already used. Set the call's timeout to more than the lifetime of a code,"
                + " which is usually 30 seconds.");
    assertThat(told.get().getSuppressed())
        .singleElement()
        .isInstanceOf(CredentialsRefusedException.class)
        .extracting(e -> ((LoginException) e).providerMessage())
        .isEqualTo("No.");
  }

  @Test
  void refusalsAreCountedAcrossInterruptedWaits() {
    wrongPassword = true;
    List<Boolean> interrupts = new ArrayList<>(List.of(true, true, true));
    CachingTokenSource source =
        source(
            new TimeBasedCode(
                SECRET,
                clock,
                time -> {
                  clock.advance(time);
                  if (!interrupts.isEmpty()) {
                    interrupts.remove(0);
                    throw new InterruptedException();
                  }
                }));

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(source::token).isInstanceOf(IOException.class);
      boolean unused = Thread.interrupted();
    }

    assertThat(logins).isEqualTo(3);
  }
}
