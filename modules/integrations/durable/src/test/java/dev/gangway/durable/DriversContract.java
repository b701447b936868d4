package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.durable.Provider.Fault;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** What drivers keep to when one of them is slow, cannot send a call, or its reconciler fails. */
abstract class DriversContract extends DurableFixture {

  @Test
  void reconcilerThatFailsIsReportedAndAskedAgain() throws SQLException {
    AtomicInteger lookUps = new AtomicInteger();
    durable =
        builder()
            .reconciler(
                "Shop",
                call -> {
                  if (lookUps.incrementAndGet() == 1) {
                    throw new IllegalStateException("The shop cannot be reached.");
                  }
                  return new Verdict.Refused("The shop knows no such order.");
                })
            .build();
    provider.fails(Fault.RESET_BEFORE_LANDING);
    place(shop.orders().pay(Database.order(id)));
    durable.drive();

    assertThat(durable.outcome(id)).isEqualTo(new Outcome.Pending(1, true));
    assertThat(driveToTheEnd()).isInstanceOf(Outcome.Refused.class);
    assertThat(moves).containsOnlyOnce("Shop.pay: The shop cannot be reached.");
    assertThat(lookUps).hasValue(2);
    assertThat(provider.requests()).isOne();
  }

  @Test
  void driverLeavesTheRowsOfAClientThatItDoesNotHave() throws SQLException {
    place(buy());
    Durable other =
        Durable.builder(database)
            .cipher(Database.CIPHER)
            .client("Warehouse", shop::restore, Shop.codecs())
            .clock(clock)
            .build();
    Durable none = Durable.builder(database).cipher(Database.CIPHER).clock(clock).build();

    assertThat(other.drive()).isZero();
    assertThatThrownBy(none::drive)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No client was set, so no call can be sent. Add client(…) to the builder.");
    assertThat(durable.outcome(id)).isEqualTo(new Outcome.Pending(0, false));
    assertThat(provider.requests()).isZero();

    assertThat(driveToTheEnd()).isInstanceOf(Outcome.Landed.class);
  }

  @Test
  void refusalThatComesAfterTheLeaseIsDropped() throws Exception {
    provider.fails(Fault.REFUSED);

    Outcome settled = outliveTheLease(buy());

    assertThat(settled).isInstanceOf(Outcome.Landed.class);
    assertThat(provider.landings()).isOne();
    assertThat(provider.requests()).isEqualTo(2);
    assertThat(durable.outcome(id)).isEqualTo(settled);
  }

  @Test
  void successThatComesAfterTheLeaseLeavesTheCallToAPerson() throws Exception {
    Outcome settled = outliveTheLease(shop.orders().pay(Database.order(id)));

    assertThat(settled)
        .isInstanceOfSatisfying(
            Outcome.Attention.class, attention -> assertThat(attention.mayHaveLanded()).isTrue());
    assertThat(provider.landings()).isOne();
    assertThat(provider.requests()).isOne();
    assertThat(durable.outcome(id)).isInstanceOf(Outcome.Attention.class);
  }

  /**
   * One driver has its response, and stands still until its lease is over and a second driver has
   * taken the call.
   *
   * @return the outcome of the second driver, before the first one goes on
   */
  private Outcome outliveTheLease(ApiCall<RawJson> call) throws Exception {
    CountDownLatch received = new CountDownLatch(1);
    CountDownLatch taken = new CountDownLatch(1);
    OkHttpClient pausing =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response response = chain.proceed(chain.request());
                  received.countDown();
                  await(taken);
                  return response;
                })
            .build();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Shop slow = Shop.builder().baseUrl(provider.url()).httpClient(pausing).build()) {
      place(call);
      Durable first =
          builder()
              .client("Shop", slow::restore, Shop.codecs())
              .timeout(Duration.ofMinutes(1))
              .build();
      Future<Integer> driven = thread.submit(first::drive);
      received.await();
      clock.advance(LEASE);
      Outcome settled = driveToTheEnd();
      int before = moves.size();
      taken.countDown();

      assertThat(driven.get()).isOne();
      assertThat(moves).hasSize(before);
      return settled;
    } finally {
      thread.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
