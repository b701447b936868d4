package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.durable.Provider.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What durable calls keep to on every database. */
abstract class DurableContract extends DurableFixture {

  @Test
  void callIsSentOnceItsTransactionIsCommitted() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      durable.place(connection, id, buy());
      connection.rollback();
    }
    assertThat(durable.drive()).isZero();
    assertThat(durable.outcome(id)).isEqualTo(new Outcome.NotPlaced());

    assertThat(place(buy()).fresh()).isTrue();
    assertThat(durable.drive()).isOne();

    assertThat(durable.outcome(id))
        .isEqualTo(new Outcome.Landed(RawJson.of("{\"id\":7}"), 1, "r-1", START));
    assertThat(provider.landings()).isOne();
    assertThat(moves).containsExactly("READY>SENDING", "SENDING>LANDED");
    assertThat(durable.drive()).isZero();
  }

  @Test
  void sameIdReturnsTheRowAndOtherContentConflicts() throws SQLException {
    place(buy());

    assertThat(place(buy())).isEqualTo(new Placement(id, false, new Outcome.Pending(0, false)));
    durable.drive();
    assertThat(place(buy()).outcome()).isInstanceOf(Outcome.Landed.class);

    assertThatThrownBy(() -> place(shop.orders().buy(Database.order("other"))))
        .isInstanceOf(ConflictingCallException.class)
        .hasMessage(
            "The id "
                + id
                + " belongs to another call of Shop.buy, and cannot be that of this call of"
                + " Shop.buy. Use an id per order, and place it with the same content each time.");
  }

  @Test
  void callersTransactionGoesOnAfterTheIdWasFound() throws SQLException {
    place(buy());
    String next = id + "-next";
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      durable.place(connection, id, buy());
      durable.place(connection, next, buy());
      connection.commit();
    }

    assertThat(durable.outcome(next)).isEqualTo(new Outcome.Pending(0, false));
  }

  @Test
  void whatIsStoredIsEncryptedAndDeletedWhenSettled() throws SQLException {
    provider.fails(Fault.REFUSED);
    place(buy());
    assertThat(row()).doesNotContain("Jane").doesNotContain("reference");
    assertThat(column("sealed_call")).isNotNull();

    durable.drive();

    assertThat(durable.outcome(id)).isInstanceOf(Outcome.Refused.class);
    assertThat(column("sealed_call")).isNull();
  }

  @Test
  void textsOfTwoRowsCannotBeExchanged() throws SQLException {
    place(buy());
    Database.place(database, durable, id + "-b", shop.orders().buy(Database.order("b")));
    execute(
        "UPDATE gangway_call SET sealed_call = (SELECT b.sealed_call FROM gangway_call b"
            + " WHERE b.id = '"
            + id
            + "-b') WHERE id = '"
            + id
            + "'");

    durable.drive();

    assertThat(durable.outcome(id))
        .isInstanceOfSatisfying(
            Outcome.Attention.class,
            attention -> {
              assertThat(attention.mayHaveLanded()).isFalse();
              assertThat(attention.reason()).contains("cannot be decrypted");
            });
    assertThat(provider.landings()).isOne();
  }

  @Test
  void unknownIsSentAgainWithTheSameKeyWhileItLives() throws SQLException {
    provider.fails(Fault.LOST_AFTER_LANDING, Fault.UNAVAILABLE_AFTER_LANDING, Fault.CONFLICT);
    place(buy());

    Outcome outcome = driveToTheEnd();

    assertThat(outcome).isInstanceOf(Outcome.Landed.class);
    assertThat(provider.landings()).isOne();
    assertThat(provider.requests()).isEqualTo(4);
  }

  @Test
  void unknownIsNotSentAgainOnceTheKeyMayBeForgotten() throws SQLException {
    durable = builder().keyLifetime("Shop", Duration.ofMinutes(10)).build();
    provider.fails(Fault.LOST_AFTER_LANDING);
    ApiCall<RawJson> call = buy();
    place(call);
    durable.drive();
    clock.advance(Duration.ofMinutes(5));

    durable.drive();

    assertThat(provider.requests()).isOne();
    assertThat(durable.outcome(id))
        .isInstanceOfSatisfying(
            Outcome.Attention.class,
            attention -> {
              assertThat(attention.mayHaveLanded()).isTrue();
              assertThat(attention.reason())
                  .startsWith(
                      "It may have been carried out, and is not sent again: the provider may not"
                          + " know the idempotency key any more. Look it up.");
              assertThat(attention.call().call()).isEqualTo(call.snapshot());
              assertThat(attention.call().idempotencyKey()).isEqualTo(call.idempotencyKey());
            });
    assertThat(durable.attention()).containsExactly(id);
  }

  @Test
  void callWithoutKeyIsSentAgainOnlyIfItWasNotSent() throws SQLException {
    provider.close();
    place(shop.orders().pay(Database.order(id)));
    durable.drive();

    assertThat(durable.outcome(id)).isEqualTo(new Outcome.Pending(1, false));
    assertThat(column("state")).isEqualTo("READY");
  }

  @Test
  void callWithoutKeyGoesToTheReconcilerAndIsNotSentAgain() throws SQLException {
    List<OpenCall> looked = new ArrayList<>();
    durable =
        builder()
            .reconciler(
                "Shop",
                call -> {
                  looked.add(call);
                  return looked.size() < 3
                      ? new Verdict.Undecided()
                      : new Verdict.Landed(RawJson.of("{\"found\":true}"));
                })
            .build();
    provider.fails(Fault.UNAVAILABLE_AFTER_LANDING);
    place(shop.orders().pay(Database.order(id)));

    assertThat(driveToTheEnd())
        .isInstanceOfSatisfying(
            Outcome.Landed.class,
            landed -> assertThat(landed.value()).isEqualTo(RawJson.of("{\"found\":true}")));
    assertThat(provider.requests()).isOne();
    assertThat(looked).hasSize(3).allSatisfy(call -> assertThat(call.id()).isEqualTo(id));
  }

  @Test
  void undecidedCallNeedsAPersonInTheEnd() throws SQLException {
    durable = builder().reconciler("Shop", call -> new Verdict.Undecided()).build();
    provider.fails(Fault.LOST_AFTER_LANDING);
    place(shop.orders().put(Database.order(id)));

    assertThat(driveToTheEnd()).isInstanceOf(Outcome.Attention.class);
    assertThat(provider.requests()).isOne();
    assertThat(settle(new Verdict.Landed(null))).isTrue();
    assertThat(durable.outcome(id)).isInstanceOf(Outcome.Landed.class);
  }

  @Test
  void refusalOfALaterAttemptDoesNotSettleTheCall() throws SQLException {
    provider.fails(Fault.LOST_AFTER_LANDING, Fault.REFUSED);
    place(buy());

    assertThat(driveToTheEnd())
        .isInstanceOfSatisfying(
            Outcome.Attention.class,
            attention -> {
              assertThat(attention.mayHaveLanded()).isTrue();
              assertThat(attention.status()).isEqualTo(422);
            });
  }

  @Test
  void busyProviderIsAskedAgainWithTheKeyAndNotWithout() throws SQLException {
    provider.fails(Fault.BUSY, Fault.UNAUTHORIZED);
    place(buy());
    assertThat(driveToTheEnd()).isInstanceOf(Outcome.Landed.class);

    provider.fails(Fault.BUSY);
    String other = id + "-pay";
    Database.place(database, durable, other, shop.orders().pay(Database.order(other)));
    durable.drive();
    assertThat(durable.outcome(other)).isInstanceOf(Outcome.Refused.class);
    assertThat(provider.landings()).isOne();
  }

  @Test
  void resultIsNotWrittenOnceTheLeaseIsSomebodyElses() throws SQLException {
    OkHttpClient pausing =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  clock.advance(LEASE);
                  assertThat(durable.drive()).isOne();
                  return chain.proceed(chain.request());
                })
            .build();
    try (Shop slow = Shop.builder().baseUrl(provider.url()).httpClient(pausing).build()) {
      place(buy());

      assertThat(builder().client("Shop", slow::restore, Shop.codecs()).build().drive()).isOne();
    }

    assertThat(moves)
        .containsExactly("READY>SENDING", "SENDING>UNKNOWN", "UNKNOWN>SENDING", "SENDING>LANDED");
    assertThat(provider.requests()).isEqualTo(2);
    assertThat(provider.landings()).isOne();
  }

  @Test
  void webhookSettlesACallThatIsBeingSentAndItsDriverNotAnyMore() throws SQLException {
    provider.fails(Fault.LOST_AFTER_LANDING);
    place(buy());
    assertThat(settle(new Verdict.Landed(null))).isFalse();
    durable.drive();

    assertThat(settle(new Verdict.Landed(RawJson.of("{\"paid\":true}")))).isTrue();

    assertThat(settle(new Verdict.Refused("late"))).isFalse();
    assertThat(driveToTheEnd())
        .isInstanceOfSatisfying(
            Outcome.Landed.class,
            landed -> assertThat(landed.value()).isEqualTo(RawJson.of("{\"paid\":true}")));
    assertThat(provider.requests()).isOne();
  }

  @Test
  void backlogCountsByStateAndKnowsTheOldest() throws SQLException {
    provider.fails(Fault.LOST_AFTER_LANDING);
    place(buy());
    durable.drive();
    clock.advance(Duration.ofMillis(200));
    Database.place(database, durable, id + "-b", buy());

    assertThat(durable.backlog()).isEqualTo(new Backlog(1, 0, 1, 0, Duration.ofMillis(200)));
    assertThat(durable.deleteSettledBefore(clock.instant())).isZero();
  }

  @Test
  void eightDriversSendEachCallOnceAndNoneStarves() throws Exception {
    int calls = 200;
    for (int i = 0; i < calls; i++) {
      Database.place(database, durable, "n-" + i, shop.orders().pay(Database.order("n-" + i)));
    }
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> drivers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      drivers.add(
          threads.submit(
              () -> {
                start.await();
                return builder().build().drive();
              }));
    }
    start.countDown();
    int driven = 0;
    for (Future<Integer> driver : drivers) {
      assertThat(driver.get()).isPositive();
      driven += driver.get();
    }
    threads.shutdown();

    assertThat(driven).isEqualTo(calls);
    assertThat(provider.landings()).isEqualTo(calls);
    assertThat(durable.backlog()).isEqualTo(new Backlog(0, 0, 0, 0, Duration.ZERO));
  }
}
