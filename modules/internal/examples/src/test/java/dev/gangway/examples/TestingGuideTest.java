package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.AuthenticationApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.TransactionsApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.SellOrder;
import dev.gangway.kriptomat.model.Session;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import dev.gangway.kriptomat.model.Withdrawal;
import dev.gangway.testkit.ConnectionLoss;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.TypedRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the guide to tests shows. */
class TestingGuideTest {
  private static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose
  final Kriptomat kriptomat =
      Kriptomat.builder()
          .baseUrl(server.url().toString())
          .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
          .build();

  private static TransactionReference reference(long id) {
    return Examples.of(TransactionReference.class).with("transactionId", id).build();
  }

  @Test
  void orderIsSentAsItWasGiven() {
    TransactionReference twelve =
        Examples.of(TransactionReference.class).with("transactionId", 12L).build();
    server.on(OrdersApi::buy).returns(twelve);

    TransactionReference bought = kriptomat.orders().buy(6, ORDER).execute();

    assertThat(bought.transactionId()).isEqualTo(12);
    TypedRequest<BuyOrder> request = server.requests(OrdersApi::buy).get(0);
    assertThat(request.body().amount()).isEqualTo("250.00");
    assertThat(request.path("user")).isEqualTo("6");
    assertThat(request.idempotencyKey()).isNotBlank();
    server.assertNoFurtherRequests();
  }

  @Test
  void stateChangesFromCallToCall() {
    User pending = Examples.of(User.class).with("kycStatus", KycStatus.PENDING).build();
    User verified = Examples.of(User.class).with("kycStatus", KycStatus.VERIFIED).build();
    server.on(UsersApi::get).returns(pending).times(2).then().returns(verified);

    User user =
        kriptomat
            .users()
            .get(6)
            .untilTerminal(User::kycStatus)
            .every(Duration.ofMillis(1), Duration.ofMillis(1))
            .execute();

    assertThat(user.kycStatus()).isEqualTo(KycStatus.VERIFIED);
    assertThat(server.requests(UsersApi::get)).hasSize(3);
  }

  @Test
  void transientFailureIsRetried() {
    server
        .on(OrdersApi::buy)
        .losesConnection(ConnectionLoss.AFTER_RECEIVING)
        .then()
        .fails(503)
        .retryAfter(0)
        .then()
        .returns(reference(12));

    assertThat(kriptomat.orders().buy(6, ORDER).execute()).isEqualTo(reference(12));

    assertThat(server.requests(OrdersApi::buy))
        .hasSize(3)
        .extracting(TypedRequest::idempotencyKey)
        .containsOnly(server.requests(OrdersApi::buy).get(0).idempotencyKey());
  }

  @Test
  void allPagesAreRead() {
    List<Transaction> transactions =
        LongStream.range(0, 25)
            .mapToObj(id -> Examples.of(Transaction.class).with("id", id).build())
            .toList();
    server.on(TransactionsApi.class, TransactionsApi::list).pages(transactions, 10);

    assertThat(kriptomat.transactions().listAll()).containsExactlyElementsOf(transactions);
    assertThat(server.requests(TransactionsApi.class, TransactionsApi::list)).hasSize(3);
  }

  @Test
  void responseDependsOnTheRequest() {
    server
        .on(OrdersApi::buy)
        .returns(request -> reference(Long.parseLong(request.path("user")) * 100));

    assertThat(kriptomat.orders().buy(6, ORDER).execute()).isEqualTo(reference(600));
    assertThat(kriptomat.orders().buy(7, ORDER).execute()).isEqualTo(reference(700));
  }

  @Test
  void providerThatIsDownReceivesNothing() {
    server.refuseConnections();

    assertThat(catchThrowable(() -> kriptomat.orders().buy(6, ORDER).execute()))
        .isInstanceOf(NotConnectedException.class);

    server.acceptConnections();
    kriptomat.orders().buy(6, ORDER).execute();
    assertThat(server.requests(OrdersApi::buy)).hasSize(1);
  }

  @Test
  void loginIsAnOperationLikeOthers() {
    Session mine = Examples.of(Session.class).with("accessToken", Secret.of("mine")).build();
    server.on(AuthenticationApi::login).returns(mine);

    assertThat(
            kriptomat
                .authentication()
                .login(
                    Credentials.builder()
                        .email("a@example.com")
                        .password(Secret.of("password"))
                        .securityCode(() -> "760401")
                        .clientId(5L)
                        .clientSecret(Secret.of("secret"))
                        .build())
                .execute()
                .accessToken())
        .isEqualTo(Secret.of("mine"));
  }

  @Test
  void exampleThatTheSpecLacksIsRefusedWithThoseThatItHas() {
    assertThatThrownBy(() -> server.on(OrdersApi::buy).example(422))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("buyOrder has no example of status 422")
        .hasMessageEndingWith(" It has 200 \"kriptomat\".");
  }

  /** The part of an application under test. */
  record Shop(OrdersApi orders) {
    String buy() {
      try {
        return "bought " + orders.buy(6, ORDER).execute().transactionId();
      } catch (RateLimitedException e) {
        return "again in " + e.retryAfter().toSeconds() + " s";
      }
    }
  }

  /** An API without a server. */
  static final class FakeOrders implements OrdersApi {
    ApiCall<TransactionReference> buy = ApiCall.of(reference(12));

    @Override
    public ApiCall<TransactionReference> buy(long user, BuyOrder order) {
      return buy;
    }

    @Override
    public ApiCall<TransactionReference> sell(long user, SellOrder order) {
      throw new UnsupportedOperationException("sell");
    }

    @Override
    public ApiCall<TransactionReference> withdraw(long user, Withdrawal withdrawal) {
      throw new UnsupportedOperationException("withdraw");
    }
  }

  @Test
  void applicationIsTestedWithoutAServer() {
    FakeOrders orders = new FakeOrders();
    assertThat(new Shop(orders).buy()).isEqualTo("bought 12");

    FailedCall call = FailedCall.of("POST", "buyOrder");
    orders.buy =
        ApiCall.failing(
            RateLimitedException.of(
                call, ErrorResponse.of(429).withRetryAfter(Duration.ofSeconds(7))));
    assertThat(new Shop(orders).buy()).isEqualTo("again in 7 s");
  }

  @Test
  void onlyComponentsOfTheirTypeCanBeChanged() {
    Examples<User> user = Examples.of(User.class);

    assertThatThrownBy(() -> user.with("kyc_status", KycStatus.PENDING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("User has no component \"kyc_status\". It has [email, name, ")
        .hasMessageContaining("kycStatus");
    assertThatThrownBy(() -> user.with("kycStatus", "pending"))
        .hasMessage("User.kycStatus is a KycStatus, not a String.");
    assertThat(Examples.empty(User.class).with("name", "Jo").build().name()).isEqualTo("Jo");
  }
}
