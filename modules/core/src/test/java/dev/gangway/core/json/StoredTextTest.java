package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.Profile;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are stored as JSON and read again, and records that are sent can be changed. */
class StoredTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":6}",
        "{\"id\":6,\"later\":[1,{\"a\":null}],\"later\":2}",
        "{\"id\":\"odd\",\"state\":\"of next year\"}",
      })
  void valueIsReadAsItWasWritten(String json) {
    Order order = Order.fromJson(json);

    Order read = Order.fromJson(order.toJson());

    assertThat(read).isEqualTo(order);
    assertThat(read.additionalProperties()).isEqualTo(order.additionalProperties());
    assertThat(read.toJson()).isEqualTo(order.toJson()).contains(json.substring(1, 6));
  }

  @Test
  void unknownStateIsStoredLikeAKnownOne() {
    OrderState unknown = OrderState.of("of next year");

    assertThat(OrderState.fromJson(unknown.toJson())).isEqualTo(unknown);
    assertThat(unknown.toJson()).isEqualTo("\"of next year\"");
  }

  @Test
  void valueWithACredentialIsNotStored() {
    Profile profile = Profile.builder().pin(Secret.of("1234")).build();

    assertThatThrownBy(profile::toJson)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The field pin of the value cannot be stored: it is a credential, and stores are copied and"
                + " read by many. Keep tokens in a TokenStore, and set other credentials again.");
  }

  @Test
  void redactedTextHasNoSecretPersonalUntypedOrUnknownValue() {
    Profile profile =
        Profile.builder()
            .name("Jane")
            .limit(new BigDecimal("12.50"))
            .state(OrderState.of("of next year"))
            .pin(Secret.of("1234"))
            .extra(RawJson.of("[1]"))
            .photo(Upload.of("passport.png", new byte[1]))
            .additionalProperty("later", RawJson.of("[1]"))
            .build();

    JsonCodec<Profile> codec = (JsonCodec<Profile>) Profile.jsonAdapter();

    assertThat(codec.redactedText(profile))
        .isEqualTo(
            "{\"name\":\"<personal>\",\"limit\":12.50,\"state\":\"of next year\","
                + "\"pin\":\"<secret>\",\"extra\":\"<unknown>\",\"photo\":\"<file>\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jane", "null", "[\"jane\"]", "{\"id\":", "{\"id\":6} jane"})
  void otherTextIsRefusedWithoutShowingIt(String json) {
    assertThatThrownBy(() -> Order.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The text is not the JSON of Order (")
        .hasMessageEndingWith("). Give it what toJson() wrote.")
        .hasMessageNotContaining("jane")
        .hasNoCause();
  }

  @Test
  void builderOfARecordHoldsWhatTheRecordDoes() {
    NewOrder order =
        NewOrder.builder()
            .amount(new BigDecimal("12.50"))
            .email("jane@example.com")
            .idempotencyKey("k-1")
            .additionalProperty("later", RawJson.of("[1]"))
            .build();

    NewOrder changed = order.toBuilder().amount(BigDecimal.TEN).build();

    assertThat(order.toBuilder().build()).isEqualTo(order);
    assertThat(changed.amount()).isEqualTo(BigDecimal.TEN);
    assertThat(changed.email()).isEqualTo("jane@example.com");
    assertThat(changed.idempotencyKey()).isEqualTo("k-1");
    assertThat(changed.additionalProperties()).containsOnlyKeys("later");
  }

  @Test
  void componentThatIsNotPrintedSaysWhy() {
    List<String> sensitive =
        Arrays.stream(Profile.class.getRecordComponents())
            .filter(component -> component.isAnnotationPresent(Sensitive.class))
            .map(RecordComponent::getName)
            .toList();

    assertThat(sensitive).containsExactly("name");
    assertThat(Profile.class.getRecordComponents()[0].getAnnotation(Sensitive.class).value())
        .isEqualTo("personal");
  }
}
