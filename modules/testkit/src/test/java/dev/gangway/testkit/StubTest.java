package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.testkit.Shop.Order;
import dev.gangway.testkit.Shop.Orders;
import dev.gangway.testkit.Shop.SessionApi;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Responses that a test chooses by an operation's method. */
final class StubTest {
  private static final RawJson NEW = RawJson.of("{\"amount\":\"250.00\",\"pair\":\"btceur\"}");

  @AutoClose
  private final SpecServer server = SpecServer.start(Spec.ofResource(StubTest.class, "shop.yaml"));

  @AutoClose private final Shop shop = Shop.at(server.url(), new Shop.Codecs());

  private static Order order(long id) {
    return new Order(id, new BigDecimal("1.50"), "n", Instant.EPOCH, Map.of());
  }

  private ApiCall<Order> place() {
    return shop.orders().place(6, NEW);
  }

  @Test
  void lastResponseOfASequenceStaysAndOthersAreGivenOnce() {
    server.on(Orders::place).fails(422).then().returns(order(1)).times(2).then().returns(order(2));

    assertThat(catchThrowable(() -> place().execute())).hasMessageContaining("422");
    assertThat(place().execute().id()).isEqualTo(1);
    assertThat(place().execute().id()).isEqualTo(1);
    assertThat(place().execute().id()).isEqualTo(2);
    assertThat(place().execute().id()).isEqualTo(2);

    server.on(Orders::place).returns(order(3)).times(1);
    assertThat(place().execute().id()).isEqualTo(3);
    assertThat(place().execute().id()).as("documented").isEqualTo(12);
  }

  @Test
  void errorHasTheDocumentedBodyOrOneOfTheDocumentedShape() {
    server.on(Orders::place).fails(422).then().fails(409, "Busy.").header("X-Request-Id", "r-1");

    assertThat(thrown(place()).providerMessage()).isEqualTo("Not now");
    ErrorResponseException busy = thrown(place());
    assertThat(busy.providerMessage()).isEqualTo("Busy.");
    assertThat(busy.requestId()).isEqualTo("r-1");
    assertThatThrownBy(() -> server.on(Orders::place).fails(422).field("amount", "too small"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The spec's x-error has no place for messages by field, only for a message in"
                + " [message]. Use responds(…).");
    assertThatThrownBy(() -> server.on(Orders::place).fails(200))
        .hasMessage("An error has a status from 400 to 599, not 200. Use responds(…).");
  }

  private static ErrorResponseException thrown(ApiCall<?> call) {
    return (ErrorResponseException) catchThrowable(call::execute);
  }

  @Test
  void invalidRequestIsRefusedBeforeAChosenResponse() {
    server.on(Orders::place).returns(order(1));

    assertThat(catchThrowable(() -> shop.orders().place(6, RawJson.of("{}")).execute()))
        .hasMessageContaining("400");
  }

  @Test
  void requestIsGivenBackWithItsParts() {
    server.on(Orders::place).returns(request -> order(Long.parseLong(request.path("user"))));

    assertThat(place().execute().id()).isEqualTo(6);
    TypedRequest<RawJson> request = server.requests(Orders::place).get(0);
    assertThat(request.body()).isEqualTo(NEW);
    assertThat(request.query("limit")).isNull();
    assertThat(request.header("X-Requested-With")).isEqualTo("XMLHttpRequest");
    assertThat(request.idempotencyKey()).isNull();
    assertThat(request).hasToString("TypedRequest[POST placeOrder]");
    assertThatThrownBy(() -> request.path("order"))
        .hasMessage("placeOrder has no path parameter \"order\". It has [user].");
    shop.orders().cancel(6, 12).execute();
    assertThatThrownBy(() -> server.requests(Orders::cancel).get(0).body())
        .hasMessage("cancelOrder sends no body. Use path(…), query(…) or header(…).");
  }

  @Test
  void requestsThatNobodyAskedForAreFurtherOnes() {
    place().execute();
    assertThatThrownBy(server::assertNoFurtherRequests)
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expected no further requests, but there are [SpecRequest[POST placeOrder]].");

    assertThat(server.requests(Orders::place)).hasSize(1);
    server.assertNoFurtherRequests();
    assertThat(server.reset().requests()).isEmpty();
  }

  @Test
  void exceptionOfATestsFunctionIsTheResponse() {
    server
        .on(Orders::place)
        .returns(
            request -> {
              throw new IllegalStateException("stub is wrong");
            });

    assertThat(thrown(place()).providerMessage()).contains("stub is wrong");
  }

  @Test
  void responseCanBreakOffOrComeLate() {
    server
        .on(Orders::place)
        .losesConnection(ConnectionLoss.WITHIN_RESPONSE)
        .then()
        .delayed(Duration.ofMinutes(1));

    assertThat(catchThrowable(() -> place().execute())).isInstanceOf(ConnectionException.class);
    assertThat(catchThrowable(() -> place().withTimeout(Duration.ofMillis(300)).execute()))
        .isInstanceOf(ConnectionException.class);
    assertThat(server.requests(Orders::place)).hasSize(2);
  }

  @Test
  void responseWithoutBodyHasNoValue() {
    server.on(Orders::cancel).returns((Void) null);

    assertThat(shop.orders().cancel(6, 12).response().status()).isEqualTo(204);
  }

  @Test
  void onlyOperationsCanBeNamed() {
    assertThat(server.on(Orders.class, api -> api.list(0, null, null)))
        .hasToString("Stub[listOrders]");
    assertThat(server.on(SessionApi::login)).hasToString("Stub[login]");
    assertThatThrownBy(() -> server.on(Orders::place).pages(List.of(), 1))
        .hasMessage("placeOrder has no pages: the spec has x-pages at [].");
    assertThatThrownBy(() -> server.on(Orders.class, api -> ApiCall.of("no operation")))
        .hasMessageStartingWith("The lambda calls no operation of Orders. Give a reference");
    OperationMethod.Of0<String, String> other = ApiCall::of;
    assertThatThrownBy(() -> server.on(other))
        .hasMessageStartingWith("of is not a method of a generated interface. Give a reference");
  }
}
