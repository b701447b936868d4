package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrdersApi;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyKeyTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static NewOrder.Builder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50"));
  }

  private OrdersApi orders() {
    return server.client().orders();
  }

  private String sent() {
    return KioskServer.text(server.request());
  }

  private String sentHeader() {
    return server.request().getHeaders().get("Idempotency-Key");
  }

  @Test
  void keyIsMadeOnceACall() {
    ApiCall<Order> one = orders().place(newOrder().build());
    ApiCall<Order> other = orders().place(newOrder().build());

    assertThat(UUID.fromString(one.idempotencyKey())).isNotNull();
    assertThat(one.idempotencyKey()).isEqualTo(one.idempotencyKey());
    assertThat(other.idempotencyKey()).isNotEqualTo(one.idempotencyKey());
  }

  @Test
  void keyThatIsReadIsTheKeyThatIsSent() {
    server.answers(ORDER);
    server.answers(ORDER);
    ApiCall<Order> call = orders().place(newOrder().build());

    call.execute();
    call.executeAsync().join();

    String body = "{\"amount\":\"12.50\",\"idempotency_key\":\"" + call.idempotencyKey() + "\"}";
    assertThat(sent()).isEqualTo(body);
    assertThat(sent()).isEqualTo(body);
  }

  @Test
  void keyInTheBodyOfTheCallerIsKept() {
    server.answers(ORDER);
    ApiCall<Order> call = orders().place(newOrder().idempotencyKey("k-1").build());

    call.execute();

    assertThat(call.idempotencyKey()).isEqualTo("k-1");
    assertThat(sent()).isEqualTo("{\"amount\":\"12.50\",\"idempotency_key\":\"k-1\"}");
  }

  @Test
  void keyAmongTheAdditionalPropertiesIsNotReplacedInSilence() {
    NewOrder order =
        new NewOrder(
            new BigDecimal("12.50"), null, null, Map.of("idempotency_key", RawJson.of("\"k-1\"")));

    assertThatThrownBy(() -> orders().place(order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The field idempotency_key of the body cannot be sent: the record has a component for it,"
                + " and additionalProperties has it too.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void keyOfAnotherFormIsNotReplacedInSilence() throws Exception {
    NewOrder order =
        NewOrder.jsonAdapter().fromJson("{\"amount\":\"12.50\",\"idempotency_key\":[\"k-1\"]}");

    assertThatThrownBy(() -> orders().place(order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The field idempotency_key of the body cannot be sent");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void nullForTheKeyMeansThatTheClientMakesOne() {
    server.answers(ORDER);
    ApiCall<Order> call =
        orders()
            .place(
                new NewOrder(
                    new BigDecimal("12.50"), null, null, Map.of("idempotency_key", RawJson.NULL)));

    call.execute();

    assertThat(sent())
        .isEqualTo("{\"amount\":\"12.50\",\"idempotency_key\":\"" + call.idempotencyKey() + "\"}");
  }

  @Test
  void keyCanBeReplacedAndTheOldCallKeepsIts() {
    server.answers(ORDER);
    server.answers(ORDER);
    ApiCall<Order> old = orders().place(newOrder().idempotencyKey("k-1").build());
    ApiCall<Order> replaced = old.withIdempotencyKey("k-2");

    replaced.execute();
    old.execute();

    assertThat(replaced.idempotencyKey()).isEqualTo("k-2");
    assertThat(old.idempotencyKey()).isEqualTo("k-1");
    assertThat(sent()).isEqualTo("{\"amount\":\"12.50\",\"idempotency_key\":\"k-2\"}");
    assertThat(sent()).isEqualTo("{\"amount\":\"12.50\",\"idempotency_key\":\"k-1\"}");
  }

  @Test
  void otherOptionsKeepTheKey() {
    ApiCall<Order> call = orders().place(newOrder().build());

    assertThat(call.withHeader("x-trace", "1").idempotencyKey()).isEqualTo(call.idempotencyKey());
    assertThat(call.withTimeout(Duration.ofSeconds(1)).idempotencyKey())
        .isEqualTo(call.idempotencyKey());
  }

  @Test
  void documentedLifetimeOfAKeyIsKnown() {
    ApiCall<Void> documented = orders().refund(newOrder().build());
    ApiCall<Order> undocumented = orders().place(newOrder().build());

    assertThat(documented.idempotencyKeyLifetime()).isEqualTo(Duration.ofHours(24));
    assertThat(undocumented.idempotencyKeyLifetime()).isNull();
  }

  @Test
  void keyInAHeaderIsMadeSentAndReplaced() {
    server.answers(204, "");
    server.answers(204, "");
    ApiCall<Void> call = orders().refund(newOrder().build());
    ApiCall<Void> replaced = call.withIdempotencyKey("k-2");

    call.execute();
    replaced.execute();

    assertThat(UUID.fromString(call.idempotencyKey())).isNotNull();
    assertThat(sentHeader()).isEqualTo(call.idempotencyKey());
    assertThat(sentHeader()).isEqualTo("k-2");
    assertThat(replaced.idempotencyKey()).isEqualTo("k-2");
  }

  @Test
  void keyGivenAsAHeaderIsTheKeyThatIsRead() {
    server.answers(204, "");
    ApiCall<Void> call = orders().refund(newOrder().build()).withHeader("idempotency-key", "k-1");

    call.execute();

    assertThat(sentHeader()).isEqualTo("k-1");
    assertThat(call.idempotencyKey()).isEqualTo("k-1");
  }

  @Test
  void operationWithoutKeyHasNoneAndRefusesOne() {
    ApiCall<Order> call = orders().get("6");

    assertThat(call.idempotencyKey()).isNull();
    assertThatThrownBy(() -> call.withIdempotencyKey("k-1"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("getOrder has no idempotency key: the provider documents none for it.");
  }
}
