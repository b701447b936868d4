package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two sources with one store stand for two processes. */
@Timeout(30)
class TokenStoreTest {
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final FakeLogin login = new FakeLogin(clock, Duration.ofHours(1));
  private final TokenStore store = TokenStore.inMemory();
  private final CachingTokenSource one = source(store);
  private final CachingTokenSource other = source(store);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private CachingTokenSource source(TokenStore store) {
    return CachingTokenSource.builder(login)
        .clock(clock)
        .nanoTime(clock::nanoTime)
        .store(store)
        .executor(task -> {})
        .build();
  }

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void processesShareOneLogin() throws Exception {
    assertThat(one.token().value().reveal()).isEqualTo("token-1");
    assertThat(other.token().value().reveal()).isEqualTo("token-1");
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void processWaitsForTheLoginOfAnother() throws Exception {
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(one::token);
    login.awaitEntered();
    Future<AccessToken> second = threads.submit(other::token);
    gate.countDown();

    assertThat(first.get().value().reveal()).isEqualTo("token-1");
    assertThat(second.get().value().reveal()).isEqualTo("token-1");
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void rejectedTokenIsReplacedOnceForAll() throws Exception {
    AccessToken rejected = one.token();
    assertThat(other.token().value()).isEqualTo(rejected.value());
    clock.advance(HeldToken.NEW);

    assertThat(one.renew(rejected).value().reveal()).isEqualTo("token-2");
    assertThat(other.renew(rejected).value().reveal()).isEqualTo("token-2");
    assertThat(login.logins).hasValue(2);
  }

  @Test
  void newTokenThatIsRejectedGivesWayToThatOfAnotherProcess() throws Exception {
    AccessToken rejected = one.token();
    AccessToken newer = AccessToken.of(Secret.of("newer"));
    TokenStore.State seen = store.read();
    assertThat(store.compareAndSet(seen, seen.loggedIn(newer))).isTrue();

    assertThat(one.renew(rejected)).isEqualTo(newer);
    assertThat(one.token()).isEqualTo(newer);
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void expiredTokenIsReplacedOnceForAll() throws Exception {
    assertThat(one.token().value()).isEqualTo(other.token().value());
    clock.advance(Duration.ofHours(2));

    assertThat(one.token().value().reveal()).isEqualTo("token-2");
    assertThat(other.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void failedLoginLetsTheOthersTry() throws Exception {
    login.failure = new IOException("down");
    assertThatThrownBy(one::token).isInstanceOf(LoginException.class);
    login.failure = null;

    assertThat(other.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void loginOfAProcessThatDiedIsTakenOverAfterAWhile() throws Exception {
    TokenStore.State empty = store.read();
    assertThat(store.compareAndSet(empty, empty.loggingIn(clock.instant().plusSeconds(60))))
        .isTrue();
    clock.advance(Duration.ofSeconds(60));

    assertThat(one.token().value().reveal()).isEqualTo("token-1");
  }

  @Test
  void forgottenTokenIsGoneFromTheStore() throws Exception {
    assertThat(one.token()).isNotNull();

    one.forget();

    assertThat(store.read().token()).isNull();
    assertThat(other.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void onlyOneOfTwoWritersOfAVersionWins() throws Exception {
    TokenStore.State seen = store.read();
    TokenStore.State first = seen.loggedIn(AccessToken.of(Secret.of("first")));

    assertThat(store.compareAndSet(seen, first)).isTrue();
    assertThat(store.compareAndSet(seen, seen.loggedIn(AccessToken.of(Secret.of("second")))))
        .isFalse();

    assertThat(store.read()).isEqualTo(first);
  }

  @Test
  void failingStoreIsAnIoExceptionAndLeavesAGoodTokenInUse() throws Exception {
    FailingStore failing = new FailingStore();
    CachingTokenSource source = source(failing);
    AccessToken token = source.token();
    clock.advance(HeldToken.NEW);
    failing.fails = true;

    assertThat(source.token()).isSameAs(token);
    assertThatThrownBy(() -> source.renew(token)).isInstanceOf(LoginException.class);
    assertThatThrownBy(source::forget)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The token could not be removed from the shared store");
  }

  @Test
  void versionIsNeverGivenTwiceEvenIfTheStoreForgets() throws Exception {
    TokenStore flushed = TokenStore.inMemory();
    TokenStore.State lost = TokenStore.State.EMPTY.loggingIn(clock.instant());
    TokenStore.State after = TokenStore.State.EMPTY.loggingIn(clock.instant());
    assertThat(flushed.compareAndSet(TokenStore.State.EMPTY, after)).isTrue();

    assertThat(flushed.compareAndSet(lost, lost.loggedIn(AccessToken.of(Secret.of("stale")))))
        .isFalse();
  }

  @Test
  void tokenThatCannotBeStoredIsUsedAllTheSame() throws Exception {
    FailingStore failing = new FailingStore();
    CachingTokenSource source =
        CachingTokenSource.builder(
                () -> {
                  failing.fails = true;
                  return login.token();
                })
            .clock(clock)
            .nanoTime(clock::nanoTime)
            .store(failing)
            .build();

    assertThat(source.token().value().reveal()).isEqualTo("token-1");
    assertThat(source.token().value().reveal()).isEqualTo("token-1");
  }

  @Test
  void markThatWasStoredByAFailedChangeIsNotWaitedForByItsProcess() throws Exception {
    FailingStore failing = new FailingStore();
    failing.failsAfterChange = true;
    CachingTokenSource source = source(failing);
    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
    failing.failsAfterChange = false;

    assertThat(source.token().value().reveal()).isEqualTo("token-1");
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void markOfAnotherProcessWithTheSameTimeIsWaitedFor() throws Exception {
    TokenStore faster =
        new TokenStore() {
          @Override
          public State read() throws IOException {
            return store.read();
          }

          @Override
          public boolean compareAndSet(State expected, State next) throws IOException {
            boolean theirs = store.compareAndSet(expected, new State(17, null, next.loginUntil()));
            return !theirs;
          }

          @Override
          public void awaitChange(State seen, Duration atMost) throws IOException {
            boolean unused =
                store.compareAndSet(seen, seen.loggedIn(AccessToken.of(Secret.of("theirs"))));
          }
        };

    assertThat(source(faster).token().value().reveal()).isEqualTo("theirs");
    assertThat(login.logins).hasValue(0);
  }

  @Test
  void processAloneLogsInByItselfWhileTheStoreIsDown() throws Exception {
    List<IOException> outages = new ArrayList<>();
    FailingStore failing = new FailingStore();
    CachingTokenSource source = source(TokenStore.orAlone(failing, outages::add));
    failing.fails = true;

    assertThat(source.token().value().reveal()).isEqualTo("token-1");
    assertThat(source.token().value().reveal()).isEqualTo("token-1");
    clock.advance(Duration.ofHours(2));
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
    failing.fails = false;
    clock.advance(Duration.ofHours(2));

    assertThat(source.token().value().reveal()).isEqualTo("token-3");
    assertThat(source(failing).token().value().reveal()).isEqualTo("token-3");
    assertThat(outages)
        .singleElement()
        .extracting(IOException::getMessage)
        .isEqualTo("store is down");
  }

  @Test
  void loginOfAnotherProcessIsNoOutage() throws Exception {
    List<IOException> outages = new ArrayList<>();
    CachingTokenSource alone = source(TokenStore.orAlone(store, outages::add));
    CountDownLatch gate = login.hold();
    Future<AccessToken> first = threads.submit(one::token);
    login.awaitEntered();
    Future<AccessToken> second = threads.submit(alone::token);
    gate.countDown();

    assertThat(second.get().value()).isEqualTo(first.get().value());
    assertThat(login.logins).hasValue(1);
    assertThat(outages).isEmpty();
  }

  @Test
  void neverPrintsTheToken() throws Exception {
    AccessToken token = one.token();

    assertThat(store.toString() + store.read()).doesNotContain(token.value().reveal());
  }

  @Test
  @Timeout(60)
  void storeThatRefusesEveryChangeFailsTheLoginAndForget() {
    TokenStore stubborn =
        new TokenStore() {
          @Override
          public State read() {
            return State.EMPTY;
          }

          @Override
          public boolean compareAndSet(State expected, State next) {
            return false;
          }
        };
    CachingTokenSource source = CachingTokenSource.builder(login).store(stubborn).build();
    String reason =
        "The token store refused a change 100 times. Check that it is writable and that"
            + " compareAndSet compares versions.";

    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasRootCauseMessage(reason);
    assertThatThrownBy(source::forget)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage(reason);
    assertThat(login.logins).hasValue(0);
  }

  private static final class FailingStore implements TokenStore {
    private final TokenStore store = TokenStore.inMemory();
    private volatile boolean fails;
    private volatile boolean failsAfterChange;

    private TokenStore working() throws IOException {
      if (fails) {
        throw new IOException("store is down");
      }
      return store;
    }

    @Override
    public State read() throws IOException {
      return working().read();
    }

    @Override
    public boolean compareAndSet(State expected, State next) throws IOException {
      boolean changed = working().compareAndSet(expected, next);
      if (failsAfterChange) {
        throw new IOException("no response");
      }
      return changed;
    }
  }
}
