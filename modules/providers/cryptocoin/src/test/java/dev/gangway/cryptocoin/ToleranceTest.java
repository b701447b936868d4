package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.cryptocoin.model.ExternalPlatform;
import dev.gangway.cryptocoin.model.Kyc;
import dev.gangway.cryptocoin.model.NewPersonalData;
import dev.gangway.cryptocoin.model.Order;
import dev.gangway.cryptocoin.model.OrderPayment;
import dev.gangway.cryptocoin.model.Reference;
import dev.gangway.testkit.SpecServer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses of a PHP server that differ from its document. */
final class ToleranceTest {
  private static final UUID ID = UUID.fromString("aa7a66a2-fbb5-422e-bc52-7912fa2c96f9");

  private static final NewPersonalData PERSON =
      NewPersonalData.builder()
          .firstName("Alin")
          .lastName("Ionut")
          .dateOfBirth(LocalDate.of(2000, 2, 20))
          .build();

  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void emptyListStandsForAnObjectWithoutFieldsUnlessItHasRequiredOnes() {
    cryptoCoin.answerData(
        "{\"id\":\"" + ID + "\",\"parentOrder\":[],\"payment\":[],\"externalPlatform\":[]}");

    Order order = cryptoCoin.client().orders().get("u", ID).execute();

    assertThat(order.parentOrder()).isEqualTo(new Reference(null, null, Map.of()));
    assertThat(order.externalPlatform())
        .isEqualTo(new ExternalPlatform(null, null, null, null, null, Map.of()));
    assertThat(order.payment()).isNull();
  }

  @Test
  void emptyListStandsForAMapOfReasons() {
    cryptoCoin.answerData(
        "{\"level\":\"2\",\"personal\":{\"required\":1,\"rejectReason\":[]},"
            + "\"address\":{\"required\":\"0\",\"zip\":111111,"
            + "\"rejectReason\":{\"street\":{\"code\":\"x\",\"message\":\"y\"}}}}");

    Kyc kyc = cryptoCoin.client().kyc().get("u").execute();

    assertThat(kyc.level()).isEqualTo(2);
    assertThat(kyc.personal().required()).isTrue();
    assertThat(kyc.personal().rejectReason()).isEmpty();
    assertThat(kyc.address().required()).isFalse();
    assertThat(kyc.address().zip()).isEqualTo("111111");
    assertThat(kyc.address().rejectReason()).containsOnlyKeys("street");
  }

  @Test
  void emptyTextStandsForAnAbsentIdOrLink() {
    cryptoCoin.answerData(
        "{\"id\":\"\",\"publicId\":\"\",\"externalPlatform\":{\"code\":\"\",\"url\":\"\"}}");

    Order order = cryptoCoin.client().orders().get("u", ID).execute();

    assertThat(order.id()).isNull();
    assertThat(order.publicId()).isEmpty();
    assertThat(Objects.requireNonNull(order.externalPlatform()).code()).isEmpty();
    assertThat(order.externalPlatform().url()).isNull();
  }

  @Test
  void linkWithBlanksCanBeOpenedAndIsKeptAsItCame() {
    cryptoCoin.answerData("{\"id\":null,\"payment\":{\"url\":\"https://example.com/?  a=1\"}}");

    OrderPayment payment =
        Objects.requireNonNull(cryptoCoin.client().orders().get("u", ID).execute().payment());

    assertThat(payment.url()).isEqualTo(URI.create("https://example.com/?%20%20a=1"));
    assertThat(payment.additionalProperties())
        .containsEntry("url", RawJson.of("\"https://example.com/?  a=1\""));
  }

  @Test
  void missingRequiredFieldLeavesTheRestUsable() {
    cryptoCoin.answerData("[{\"id\":\"" + ID + "\",\"currency\":\"RON\"},{}]");

    var banks = cryptoCoin.client().banks().list("u", null, null).execute();

    assertThat(banks).hasSize(2);
    assertThat(banks.get(0).currency()).isEqualTo("RON");
    assertThatThrownBy(banks.get(0)::iban)
        .isInstanceOf(MissingFieldException.class)
        .hasMessageStartingWith("The provider left out Bank.iban,");
    assertThatThrownBy(banks.get(1)::createdAt).isInstanceOf(MissingFieldException.class);
  }

  @Test
  void newFieldsAreKeptAtEachDepth() {
    cryptoCoin.answerData(
        "{\"uuid\":\"u\",\"options\":{\"language\":\"en\",\"theme\":\"dark\",\"font\":{\"size\":1.50}},"
            + "\"externalPlatforms\":[{\"code\":\"X\",\"rank\":1e2}],\"score\":[]}");

    var user = cryptoCoin.client().users().get("u").execute();

    assertThat(user.additionalProperties()).containsExactly(entry("score", RawJson.of("[]")));
    assertThat(user.options().additionalProperties())
        .containsExactly(entry("font", RawJson.of("{\"size\":1.50}")));
    assertThat(Objects.requireNonNull(user.externalPlatforms()).get(0).additionalProperties())
        .containsExactly(entry("rank", RawJson.of("1e2")));
  }

  @Test
  void nullFieldsAreWrittenBackAsNull() {
    String json = "{\"code\":\"X\",\"name\":null,\"url\":null,\"active\":null}";
    cryptoCoin.answerData("{\"id\":null,\"externalPlatform\":" + json + "}");

    ExternalPlatform platform =
        Objects.requireNonNull(
            cryptoCoin.client().orders().get("u", ID).execute().externalPlatform());

    assertThat(platform.active()).isNull();
    assertThat(ExternalPlatform.jsonAdapter().toJson(platform)).isEqualTo(json);
  }

  @Test
  void byteOrderMarkIsSkipped() {
    cryptoCoin.answer(
        200,
        "\uFEFF"
            + "{\"data\":[{\"code\":\"CI\",\"name\":\"Côte d'Ivoire\",\"phoneCode\":\"225\"}]}");

    var country = cryptoCoin.client().countries().list().execute().get(0);

    assertThat(country.name()).isEqualTo("Côte d'Ivoire");
    assertThat(country.phoneCode()).isEqualTo(225);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "", "[]", "{}", "{\"data\":null}", "{\"data\":[]}"})
  void operationWithoutValueTakesAnyEmptyBody(String body) {
    cryptoCoin.answer(201, body);

    assertThat(cryptoCoin.client().kyc().addPersonalData("u", PERSON).execute()).isNull();
  }

  @Test
  void documentedNullBodyIsNoValue() {
    try (SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
        CryptoCoin client = FakeCryptoCoin.client(server.url())) {
      var response = client.kyc().addPersonalData("u", PERSON).response();

      assertThat(response.status()).isEqualTo(201);
      assertThat(response.value()).isNull();
      assertThat(response.envelope()).isEmpty();
    }
  }

  @Test
  void valueOfAnotherKindIsUnreadableAndSaysWhere() {
    cryptoCoin.answerData("[{\"id\":\"" + ID + "\"},\"yesterday\"]");

    assertThatThrownBy(() -> cryptoCoin.client().banks().list("u", null, null).execute())
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("Expected an object but found a string at path $.data[1]");
  }

  @Test
  void oddValueInAFieldLeavesTheRestReadable() {
    cryptoCoin.answerData("[{\"id\":\"" + ID + "\"},{\"createdAt\":\"yesterday\"}]");

    var banks = cryptoCoin.client().banks().list("u", null, null).execute();

    assertThat(banks).hasSize(2);
    assertThat(banks.get(1).additionalProperties())
        .containsEntry("createdAt", RawJson.of("\"yesterday\""));
  }
}
