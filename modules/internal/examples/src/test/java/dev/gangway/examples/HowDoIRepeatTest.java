package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.RateGate;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.MarketApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.TransactionsApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionPage;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What "How do I …" shows of polls, lists and many calls. */
@Timeout(60)
final class HowDoIRepeatTest {
  private final BuyOrder order =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose final Kriptomat kriptomat = builder().build();

  private Kriptomat.Builder builder() {
    return Kriptomat.builder().baseUrl(server.url().toString()).session(Secret.of("token"));
  }

  private static Transaction transaction(long id) {
    return Examples.of(Transaction.class).with("id", id).build();
  }

  /** Serves seven transactions on three pages. */
  private void pages() {
    List<Transaction> all =
        LongStream.rangeClosed(1, 7).mapToObj(each -> transaction(each)).toList();
    server.on(TransactionsApi.class, TransactionsApi::list).pages(all, 3);
  }

  private List<String> pagesAsked() {
    return server.requests(TransactionsApi.class, TransactionsApi::list).stream()
        .map(request -> request.query("page"))
        .toList();
  }

  @Test
  void callIsPolledUntilAStateIsFinal() {
    User pending = Examples.of(User.class).with("kycStatus", KycStatus.PENDING).build();
    User verified = Examples.of(User.class).with("kycStatus", KycStatus.VERIFIED).build();
    server.on(UsersApi::get).returns(pending).then().returns(verified);

    User user =
        kriptomat
            .users()
            .get(6)
            .untilTerminal(User::kycStatus)
            .every(Duration.ofMillis(50), Duration.ofSeconds(2))
            .within(Duration.ofMinutes(5))
            .execute();

    assertThat(user.kycStatus()).isEqualTo(KycStatus.VERIFIED);
    server.on(UsersApi::get).returns(pending);
    assertThatThrownBy(
            () ->
                kriptomat
                    .users()
                    .get(6)
                    .untilTerminal(User::kycStatus)
                    .within(Duration.ofMillis(50))
                    .execute())
        .isInstanceOf(PollingTimeoutException.class);
  }

  @Test
  void callIsCancelled() {
    server.on(UsersApi::get).delayed(Duration.ofSeconds(30));

    CompletableFuture<User> user = kriptomat.users().get(6).executeAsync();
    user.cancel(true); // a call that blocks a thread ends by thread.interrupt()

    assertThat(user).isCancelled();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> kriptomat.users().get(6).execute())
        .isInstanceOf(CancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void manyCallsRunAtOnce() {
    List<Long> ids = List.of(1L, 2L, 3L, 4L);

    List<CompletableFuture<User>> running =
        ids.stream().map(id -> kriptomat.users().get(id).executeAsync()).toList();
    List<User> users = running.stream().map(CompletableFuture::join).toList();

    assertThat(users).hasSize(4);
  }

  @Test
  void oneCallFollowsTheOther() {
    CompletableFuture<Transaction> bought =
        kriptomat
            .orders()
            .buy(6, order)
            .executeAsync()
            .thenCompose(
                sent -> kriptomat.transactions().get(6, sent.transactionId()).executeAsync());

    assertThat(bought.join().id()).isNotNull();
  }

  @Test
  void listIsResumedAtAPage() {
    pages();

    int done = 0;
    for (TransactionPage page : kriptomat.transactions().listAll().startingAt(2).pages()) {
      page.transactions().forEach(each -> System.out.println(each.id()));
      done = page.meta().currentPage(); // keep it: a later run starts at done + 1
    }

    assertThat(done).isEqualTo(3);
    assertThat(pagesAsked()).containsExactly("2", "3");
  }

  /** Takes an entry, and asks for the next one when it has been processed. */
  private static final class OneByOne implements Flow.Subscriber<Transaction> {
    private final List<Long> processed = new ArrayList<>();
    private final AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void onSubscribe(Flow.Subscription begun) {
      subscription.set(begun);
      begun.request(1);
    }

    @Override
    public void onNext(Transaction transaction) {
      process(transaction);
      subscription.get().request(1); // a page is fetched when it is needed
    }

    private void process(Transaction transaction) {
      processed.add(transaction.id());
    }

    @Override
    public void onError(Throwable failure) {
      over.countDown();
    }

    @Override
    public void onComplete() {
      over.countDown();
    }
  }

  @Test
  void entriesComeWhenTheyAreRequested() throws Exception {
    pages();
    OneByOne subscriber = new OneByOne();

    kriptomat.transactions().listAll().publisher().subscribe(subscriber);

    assertThat(subscriber.over.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(subscriber.processed).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void clientKeepsARateLimit() {
    Kriptomat.Builder builder = builder();

    RateGate tenPerSecond = RateGate.inMemory(10, Duration.ofSeconds(1), 1);
    Kriptomat kriptomat = builder.rateGate(tenPerSecond).maxAsyncCalls(8).build();

    long start = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      kriptomat.market().pairs().execute();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(199));
    assertThat(server.requests(MarketApi::pairs)).hasSize(3);
    kriptomat.close();
  }

  @Test
  void tooManyRequestsSayWhenToComeAgain() {
    AtomicInteger later = new AtomicInteger();
    server.on(OrdersApi::buy).retryAfter(60);
    ApiCall<TransactionReference> buy = kriptomat.orders().buy(6, order);

    try {
      buy.execute(); // waits and retries if the provider asks for at most 30 seconds
    } catch (RateLimitedException e) {
      if (e.retryAfter() != null) {
        scheduleAgain(buy, e.retryAfter(), later);
      }
    }

    assertThat(later).hasValue(60);
  }

  private static void scheduleAgain(ApiCall<?> call, Duration wait, AtomicInteger seconds) {
    seconds.set((int) wait.toSeconds());
    assertThat(call.idempotencyKey()).isNotBlank();
  }
}
