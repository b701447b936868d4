package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.MarketApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.ExchangeRate;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.ConnectionLoss;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What "How do I …" shows of responses and errors. */
final class HowDoIReadTest {
  private final BuyOrder order =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose
  final Kriptomat kriptomat =
      Kriptomat.builder().baseUrl(server.url().toString()).session(Secret.of("token")).build();

  private final List<String> shown = new ArrayList<>();

  private void show(Object text) {
    shown.add(String.valueOf(text));
  }

  @Test
  void responseHasStatusAndHeaders() {
    server.on(UsersApi::get).example().header("X-Request-Id", "r-1");

    ApiResponse<User> response = kriptomat.users().get(6).response();
    show(response.status() + " after " + response.attempts() + " attempts");
    show(response.headers().get("X-Request-Id"));
    User user = response.value();

    assertThat(shown).containsExactly("200 after 1 attempts", "r-1");
    assertThat(user.kycStatus()).isNotNull();
  }

  @Test
  void errorHasStatusTextsAndBody() {
    server.on(OrdersApi::buy).fails(422, "no funds").field("amount", "too small");

    try {
      kriptomat.orders().buy(6, order).execute();
    } catch (ErrorResponseException e) {
      show(e.status() + " " + e.providerMessage() + " " + e.fieldErrors());
      show(e.bodyText()); // may hold personal data; the exception's message does not
    }

    assertThat(shown.get(0)).isEqualTo("422 no funds {amount=[too small]}");
    assertThat(shown.get(1)).startsWith("{");
  }

  @Test
  void kindsOfErrorsAreClasses() {
    server.on(OrdersApi::buy).fails(422).field("amount", "too small");

    try {
      kriptomat.orders().buy(6, order).execute();
    } catch (InvalidRequestException e) {
      show("correct " + e.fieldErrors().keySet());
    } catch (RateLimitedException e) {
      show("come back in " + e.retryAfter());
    } catch (NotFoundException e) {
      show("no such user");
    }

    assertThat(shown).containsExactly("correct [amount]");
  }

  @Test
  void orderIsSentAgainWithItsKeyAfterAnUnknownOutcome() {
    server
        .on(OrdersApi::buy)
        .losesConnection(ConnectionLoss.AFTER_RECEIVING)
        .times(3)
        .then()
        .example();

    ApiCall<TransactionReference> buy = kriptomat.orders().buy(6, order);
    TransactionReference bought;
    try {
      bought = buy.execute();
    } catch (ApiException e) {
      if (!e.outcomeUnknown()) {
        throw e;
      }
      bought = buy.execute(); // the same key: the provider does not place it twice
    }

    assertThat(bought.transactionId()).isNotNull();
    assertThat(server.requests(OrdersApi::buy))
        .extracting(request -> request.idempotencyKey())
        .containsOnly(buy.idempotencyKey());
  }

  @Test
  void valueThatTheClientDoesNotKnowIsKept() {
    server
        .on(UsersApi::get)
        .returns(Examples.of(User.class).with("kycStatus", KycStatus.of("on_hold")).build());

    KycStatus status = kriptomat.users().get(6).execute().kycStatus();
    switch (status.known()) {
      case VERIFIED, PASSED -> show("welcome");
      case UNRECOGNIZED -> show("new to this version: " + status.value());
      default -> show("please wait");
    }

    assertThat(shown).containsExactly("new to this version: on_hold");
  }

  @Test
  void fieldThatTheClientDoesNotKnowIsRead() {
    server.on(UsersApi::get).responds(200, "{\"status\":true,\"data\":{\"tier\":\"gold\"}}");

    User user = kriptomat.users().get(6).execute();
    RawJson tier = user.additionalProperties().get("tier");
    if (tier != null) {
      show(tier.text() + " as JSON, " + tier.as(Scalars.STRING) + " as a string");
    }

    assertThat(shown).containsExactly("\"gold\" as JSON, gold as a string");
  }

  @Test
  void fieldIsMissingOrNull() {
    server.on(UsersApi::get).responds(200, "{\"status\":true,\"data\":{\"address\":null}}");

    User user = kriptomat.users().get(6).execute();
    boolean none = user.address() == null; // missing or null
    boolean isNull = user.additionalProperties().containsKey("address"); // it was null

    assertThat(none).isTrue();
    assertThat(isNull).isTrue();
    assertThat(user.additionalProperties()).doesNotContainKey("city");
  }

  @Test
  void moneyIsExact() {
    server
        .on(MarketApi::exchangeRate)
        .returns(
            Examples.of(ExchangeRate.class).with("priceBuy", new BigDecimal("36110.19")).build());

    ExchangeRate rate = kriptomat.market().exchangeRate("btceur").execute();
    BigDecimal bitcoin = new BigDecimal("250.00").divide(rate.priceBuy(), 8, RoundingMode.DOWN);

    assertThat(bitcoin).isEqualTo("0.00692325");
  }

  @Test
  void valueIsStoredAsJson() {
    String stored = order.toJson(); // the whole value: personal data and unknown fields too
    BuyOrder read = BuyOrder.fromJson(stored);

    assertThat(kriptomat.orders().buy(6, read).execute()).isNotNull();
    assertThat(read).isEqualTo(order);
  }
}
