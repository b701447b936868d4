package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.Basket;
import dev.gangway.core.kiosk.BasketsApi;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Profile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is checked of a record when it is sent, however it was made. */
class SentRecordTest {
  private static final NewOrder EMPTY = new NewOrder(null, null, null, Map.of());

  @RegisterExtension final KioskServer server = new KioskServer();

  private BasketsApi baskets() {
    return server.client().baskets();
  }

  private void refused(ThrowingCallable call, Class<?> type, String message) {
    assertThatThrownBy(call).isInstanceOf(type).hasMessage(message);
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void recordWithoutItsRequiredFieldsIsRefusedWhenTheMethodIsCalled() {
    refused(
        () -> server.client().orders().place(EMPTY),
        IllegalStateException.class,
        "NewOrder needs amount. Set it.");
    refused(
        () -> server.client().orders().refund(EMPTY),
        IllegalStateException.class,
        "NewOrder needs amount. Set it.");
    refused(
        () -> server.client().sessions().login(new Login(null, null, null)),
        IllegalStateException.class,
        "Login needs email, password. Set them.");
  }

  static List<Basket> basketsWithAnEmptyOrder() {
    return List.of(
        Basket.builder().orders(List.of(EMPTY)).build(),
        Basket.builder().gifts(Map.of("jane", EMPTY)).build(),
        Basket.builder().payment(new Basket.Payment.ByOrder(EMPTY)).build());
  }

  @ParameterizedTest
  @MethodSource("basketsWithAnEmptyOrder")
  void recordWithinAnotherIsCheckedWhereverItStands(Basket basket) {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> baskets().buy(basket),
            () -> baskets().form(basket),
            () -> baskets().find(basket))) {
      refused(call, IllegalStateException.class, "NewOrder needs amount. Set it.");
    }
  }

  @Test
  void recordThatIsOnlyWrittenNeedNothing() {
    assertThat(NewOrder.jsonAdapter().toJson(EMPTY)).isEqualTo("{}");
    assertThat(RawJson.of(EMPTY, NewOrder.jsonAdapter()).text()).isEqualTo("{}");
  }

  @Test
  void numberBeyondItsLimitIsRefusedByThePathOfItsField() {
    NewOrder order =
        NewOrder.builder().amount(new BigDecimal("1E+999999999")).email("jane@example.com").build();
    String reason = " cannot be sent: it is not a number of at most 1000 digits without exponent.";

    refused(
        () -> baskets().buy(Basket.builder().orders(List.of(order)).build()),
        IllegalArgumentException.class,
        "The field orders.amount of the body" + reason);
    refused(
        () -> baskets().find(Basket.builder().payment(new Basket.Payment.ByOrder(order)).build()),
        IllegalArgumentException.class,
        "The field payment.amount of the parameter like" + reason);
  }

  @Test
  void nullAmongAdditionalPropertiesIsSentAsNullAndANameMustNotBeNull() {
    Map<String, RawJson> others = new HashMap<>();
    others.put("new", null);
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");

    server
        .client()
        .orders()
        .place(new NewOrder(new BigDecimal("1"), null, "k-1", others))
        .execute();

    assertThat(KioskServer.text(server.request()))
        .isEqualTo("{\"amount\":\"1\",\"idempotency_key\":\"k-1\",\"new\":null}");
    others.put(null, RawJson.of("1"));
    assertThatThrownBy(() -> new NewOrder(new BigDecimal("1"), null, "k-1", others))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A name in additionalProperties must not be null. Give it a value.");
    Map<String, NewOrder> gifts = new HashMap<>();
    gifts.put(null, new NewOrder(new BigDecimal("1"), null, null, null));
    assertThatThrownBy(() -> baskets().buy(Basket.builder().gifts(gifts).build()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A name in a map must not be null. Give it a value.");
  }

  @Test
  void nullMapsAreEmptyAndNobodyChangesARecord() {
    Map<String, RawJson> others = new HashMap<>(Map.of("new", RawJson.of("1")));
    List<NewOrder> orders = new ArrayList<>(List.of(EMPTY));
    Basket basket = new Basket(orders, null, null, null, others);
    others.clear();
    orders.clear();

    assertThat(basket.additionalProperties()).containsOnlyKeys("new").isUnmodifiable();
    assertThat(basket.orders()).containsExactly(EMPTY).isUnmodifiable();
    assertThat(new NewOrder(BigDecimal.ONE, null, null, null))
        .isEqualTo(new NewOrder(BigDecimal.ONE, null, null, Map.of()))
        .hasToString(
            "NewOrder[amount=1, email=null, idempotencyKey=null, additionalProperties=[]]");
  }

  @Test
  void fieldThatARecordHasIsNotSentTwice() {
    List<NewOrder> orders = List.of(NewOrder.builder().amount(BigDecimal.ONE).build());

    for (Basket twice :
        List.of(
            new Basket(orders, null, null, "a", Map.of("note", RawJson.of("\"b\""))),
            new Basket(orders, null, null, null, Map.of("note", RawJson.of("\"b\""))),
            new Basket(orders, null, null, "a", Map.of("note", RawJson.NULL)))) {
      refused(
          () -> baskets().change(twice),
          IllegalArgumentException.class,
          "The field note of the body cannot be sent: the record has a component for it, and"
              + " additionalProperties has it too.");
    }
  }

  @Test
  void absentNullAndValueAreThreeThings() {
    for (Map.Entry<String, Basket> each :
        Map.of(
                "{}",
                Basket.builder().build(),
                "{\"note\":null}",
                Basket.builder().note("a").note(null).build(),
                "{\"note\":\"a\"}",
                Basket.builder().note(null).note("a").build())
            .entrySet()) {
      server.answers("{\"number\":6,\"order\":{}}");

      baskets().change(each.getValue()).execute();

      assertThat(KioskServer.text(server.request())).isEqualTo(each.getKey());
      assertThat(RawJson.of(each.getKey()).as(Basket.jsonAdapter())).isEqualTo(each.getValue());
    }
  }

  @Test
  void secretIsAskedForWhenItIsSentAndNotBefore() {
    AtomicInteger asked = new AtomicInteger();
    Secret pin =
        Secret.from(
            () -> {
              asked.incrementAndGet();
              return "s3cret";
            });
    ApiCall<?> call =
        server.client().sessions().login(new Login("jane@example.com", pin, Map.of()));
    assertThat(asked).hasValue(0);
    server.answers("{\"access_token\":\"t\",\"expires_in\":60}");

    call.execute();

    assertThat(KioskServer.text(server.request()))
        .isEqualTo("{\"email\":\"jane@example.com\",\"password\":\"s3cret\"}");
  }

  @Test
  void fileIsAPartAlsoAsOneOfSeveralTypes() {
    Upload photo = Upload.of("me.png", "image/png", "portrait".getBytes(StandardCharsets.UTF_8));
    server.answers(204, "");

    baskets().form(Basket.builder().payment(new Basket.Payment.ByPhoto(photo)).build()).execute();

    RecordedRequest request = server.request();
    assertThat(KioskServer.text(request)).contains("name=\"payment\"; filename=\"me.png\"");
  }

  @Test
  void nullForARequiredParameterIsRefusedByItsName() {
    String reason = " must not be null: the provider requires it. Give it a value.";

    refused(
        () -> baskets().count("a", null, "t", List.of(), null),
        IllegalArgumentException.class,
        "countBaskets: the parameter pair" + reason);
    refused(
        () -> baskets().count("a", "btceur", null, List.of(), null),
        IllegalArgumentException.class,
        "countBaskets: the parameter x-trace" + reason);
    refused(
        () -> baskets().count("a", "btceur", "t", null, null),
        IllegalArgumentException.class,
        "countBaskets: the parameter tags" + reason);
    assertThatThrownBy(() -> baskets().count(null, "btceur", "t", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"shelf\"");
    assertThatThrownBy(() -> baskets().buy(null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nullOfAnOptionalFieldOfAFormIsLeftOut() {
    server.answers(204, "");

    server.client().forms().sendFields(Profile.builder().name(null).build()).execute();

    assertThat(KioskServer.text(server.request())).isEmpty();
  }
}
