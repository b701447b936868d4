package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.PermissionDeniedException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.testkit.ConnectionLoss;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An order whose customer can correct it, and whose unknown outcome is looked up later. */
class HandleErrorsTest {
  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose
  final Kriptomat kriptomat =
      Kriptomat.builder()
          .baseUrl(server.url().toString())
          .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
          .build();

  final BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();
  final List<String> unsettled = new ArrayList<>();

  String place(BuyOrder order) {
    ApiCall<TransactionReference> buy = kriptomat.orders().buy(6, order);
    try {
      return "Order " + buy.execute().transactionId() + " is placed.";
    } catch (InvalidRequestException e) {
      return "Correct the " + String.join(" and the ", e.fieldErrors().keySet()) + ".";
    } catch (ApiException e) {
      if (!e.outcomeUnknown()) {
        throw e;
      }
      unsettled.add(buy.idempotencyKey());
      return "Your order is being checked.";
    }
  }

  @Test
  void orderIsPlaced() {
    assertThat(place(order)).startsWith("Order ").endsWith(" is placed.");
  }

  @Test
  void customerCorrectsARefusedOrder() {
    server.on(OrdersApi::buy).fails(422).field("amount", "too small");

    assertThat(place(order)).isEqualTo("Correct the amount.");
  }

  @Test
  void unknownOutcomeIsSettledLater() {
    server.on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);

    assertThat(place(order)).isEqualTo("Your order is being checked.");
    assertThat(unsettled).containsExactly(server.requests(OrdersApi::buy).get(0).idempotencyKey());
  }

  @Test
  void otherFailuresReachTheCaller() {
    server.on(OrdersApi::buy).fails(403, "not allowed");

    assertThatThrownBy(() -> place(order)).isInstanceOf(PermissionDeniedException.class);
    assertThat(unsettled).isEmpty();
  }
}
