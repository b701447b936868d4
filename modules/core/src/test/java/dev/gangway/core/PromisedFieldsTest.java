package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Basket;
import dev.gangway.core.kiosk.BasketsApi;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Receipt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The result of a POST or PATCH is whole at its top level, or unreadable. */
class PromisedFieldsTest {
  private static final Basket BASKET = Basket.builder().build();
  private static final String PARTIAL = "{\"order\":{}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private BasketsApi baskets() {
    return server.client().baskets();
  }

  private UnreadableResponseException unreadable(ApiCall<?> call, String body) {
    server.answers(body);
    return catchThrowableOfType(UnreadableResponseException.class, call::execute);
  }

  @Test
  void missingFieldOfAPostsResultIsUnreadableWithOperationAndKey() {
    ApiCall<Receipt> call = baskets().buy(BASKET).withIdempotencyKey("k-1");

    UnreadableResponseException unreadable = unreadable(call, "{\"data\":" + PARTIAL + "}");

    assertThat(unreadable)
        .hasMessage(
            "Kiosk.buyBasket: the provider responded with 200 and 21 bytes of application/json that do not"
                + " match its documentation: Expected Receipt.number but found none. The call may have"
                + " been carried out: look it up, or retry with idempotency key k-1.")
        .hasRootCauseInstanceOf(MissingFieldException.class);
    assertThat(unreadable.operation()).isEqualTo("buyBasket");
    assertThat(unreadable.idempotencyKey()).isEqualTo("k-1");
  }

  @Test
  void nullIsMissingToo() {
    assertThat(unreadable(baskets().change(BASKET), "{\"number\":null,\"order\":{}}"))
        .hasMessageContaining(": Expected Receipt.number but found none. The call may have");
  }

  @Test
  void caseOfAStatusIsAskedForItsFields() {
    assertThat(unreadable(baskets().buyByStatus(BASKET), PARTIAL))
        .hasMessageContaining(": Expected Receipt.number but found none. The call may have");
  }

  @Test
  void deeperFieldsFailInTheirAccessorsWhichNameRecordAndField() {
    Receipt receipt = server.reads(baskets().change(BASKET), "{\"number\":6,\"order\":{}}");

    assertThatThrownBy(receipt.order()::amount)
        .isInstanceOf(MissingFieldException.class)
        .hasMessageStartingWith("The provider left out Order.amount, ");
    MissingFieldException missing =
        catchThrowableOfType(MissingFieldException.class, receipt.order()::state);
    assertThat(missing.field()).isEqualTo("Order.state");
  }

  @Test
  void elementsOfAListAreNotAsked() {
    List<Receipt> receipts = server.reads(baskets().buyAll(BASKET), "[" + PARTIAL + "]");

    assertThatThrownBy(receipts.get(0)::number).isInstanceOf(MissingFieldException.class);
  }

  @Test
  void resultOfACallThatMayBeRepeatedIsNotAsked() {
    Receipt receipt = server.reads(baskets().put(BASKET), PARTIAL);

    assertThatThrownBy(receipt::number).isInstanceOf(MissingFieldException.class);
  }
}
