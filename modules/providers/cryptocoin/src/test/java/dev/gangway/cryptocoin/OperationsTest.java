package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cryptocoin.model.Asset;
import dev.gangway.cryptocoin.model.Currencies;
import dev.gangway.cryptocoin.model.FiatCurrency;
import dev.gangway.cryptocoin.model.OperationTerms;
import dev.gangway.cryptocoin.model.Operations;
import dev.gangway.cryptocoin.model.PastRate;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What can be done with a currency: maps in lists in maps, each by a name that is data. */
final class OperationsTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void generalOperationsComeInTheirOrder() {
    List<Map<String, OperationTerms>> general = general(ether().operations());

    assertThat(general)
        .extracting(Map::keySet)
        .containsExactly(
            Set.of("deposit"),
            Set.of("buy_with_fiat"),
            Set.of("sell_to_fiat"),
            Set.of("withdraw"),
            Set.of("buy_with_crypto"),
            Set.of("sell_to_crypto"));
    assertThat(general).allSatisfy(entry -> assertThat(entry.values()).allMatch(t -> t.status()));
  }

  @Test
  void operationsAgainstACurrencyAreByItsSymbol() {
    Map<String, List<Map<String, OperationTerms>>> particular = particular(ether().operations());

    assertThat(particular).containsOnlyKeys("EUR");
    assertThat(particular.get("EUR"))
        .extracting(Map::keySet)
        .containsExactly(Set.of("buy_with_fiat"), Set.of("sell_to_fiat"));
  }

  @Test
  void secondOperationsSayWhetherTheyHaveToFollow() {
    OperationTerms buy = general(ether().operations()).get(1).get("buy_with_fiat");

    assertThat(buy.secondOperations()).hasSize(1);
    assertThat(buy.secondOperations().get(0)).containsOnlyKeys("withdraw");
    assertThat(buy.secondOperations().get(0).get("withdraw").mandatory()).isFalse();
    assertThat(general(ether().operations()).get(0).get("deposit").secondOperations()).isEmpty();
  }

  @Test
  void historyIsByPeriod() {
    Map<String, List<PastRate>> history = Objects.requireNonNull(ether().rates().raw().history());

    assertThat(history).containsOnlyKeys("day");
    assertThat(history.get("day"))
        .containsExactly(
            new PastRate(
                new BigDecimal("125.93000"), Instant.ofEpochSecond(1_585_033_255), Map.of()));
  }

  @Test
  void emptyListStandsForNoOperations() {
    Currencies currencies =
        client
            .platforms()
            .get(UUID.fromString("5f374d03-be0d-4dd2-b6ef-112a2bec5963"))
            .execute()
            .currencies();

    assertThat(currencies.fiats())
        .extracting(FiatCurrency::symbol)
        .containsExactly("USD", "EUR", "RON", "CHF");
    assertThat(currencies.fiats())
        .extracting(FiatCurrency::operations)
        .containsOnly(new Operations(null, null, Map.of()));
    assertThat(currencies.tokens()).isEmpty();
  }

  @Test
  void emptyListStandsForEachMapWithin() {
    cryptoCoin.answerData(
        "{\"coins\":[{\"name\":\"Ether\",\"symbol\":\"ETH\",\"chain\":[],"
            + "\"rates\":{\"raw\":{\"now\":\"1\",\"history\":[]}},"
            + "\"operations\":{\"General\":[[]],\"Particular\":[]}}]}");

    Asset ether = cryptoCoin.client().currencies().list("u").execute().coins().get(0);

    assertThat(ether.rates().raw().history()).isEmpty();
    assertThat(general(ether.operations())).containsExactly(Map.of());
    assertThat(particular(ether.operations())).isEmpty();
  }

  @Test
  void limitsOfBothUnitsAreKeptApart() {
    cryptoCoin.answerData(
        "{\"coins\":[{\"operations\":{\"Particular\":{\"RON\":[{\"buy_with_fiat\":{\"status\":1,"
            + "\"limits\":{\"crypto\":{\"min\":\"0.0010\",\"max\":2},"
            + "\"fiat\":{\"min\":null,\"max\":\"\"}},"
            + "\"secondOperations\":[{\"withdraw\":{\"mandatory\":\"1\"}}]}}]}}}]}");

    Asset coin = cryptoCoin.client().currencies().list("u").execute().coins().get(0);
    OperationTerms buy = particular(coin.operations()).get("RON").get(0).get("buy_with_fiat");

    assertThat(buy.status()).isTrue();
    assertThat(buy.limits().crypto().min()).isEqualTo(new BigDecimal("0.0010"));
    assertThat(buy.limits().crypto().max()).isEqualTo(new BigDecimal("2"));
    assertThat(buy.limits().fiat().min()).isNull();
    assertThat(buy.limits().fiat().max()).isNull();
    assertThat(buy.secondOperations().get(0).get("withdraw").mandatory()).isTrue();
  }

  private Asset ether() {
    return client.currencies().list("u").execute().coins().get(0);
  }

  private static List<Map<String, OperationTerms>> general(Operations operations) {
    return Objects.requireNonNull(operations.general());
  }

  private static Map<String, List<Map<String, OperationTerms>>> particular(Operations operations) {
    return Objects.requireNonNull(operations.particular());
  }
}
