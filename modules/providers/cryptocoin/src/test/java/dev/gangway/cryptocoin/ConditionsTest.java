package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.cryptocoin.model.AssetType;
import dev.gangway.cryptocoin.model.EmailVerificationRequest;
import dev.gangway.cryptocoin.model.IenType;
import dev.gangway.cryptocoin.model.NewQuote;
import dev.gangway.cryptocoin.model.NewUser;
import dev.gangway.cryptocoin.model.NewUserPlatform;
import dev.gangway.cryptocoin.model.PaymentType;
import dev.gangway.cryptocoin.model.PlatformUpdate;
import dev.gangway.cryptocoin.model.QuoteOperation;
import dev.gangway.cryptocoin.model.WithdrawalOperation;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the document requires or forbids beside something else is checked before it is sent. */
final class ConditionsTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  private static NewUser.Builder user() {
    return NewUser.builder()
        .email("user@example.com")
        .firstName("Alin")
        .lastName("Ionut")
        .dateOfBirth(LocalDate.of(2000, 2, 20));
  }

  @Test
  void fieldThatIsRequiredWithoutAnotherIsNamedWithItsReason() {
    assertThatThrownBy(() -> EmailVerificationRequest.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id (because email is not given)");
  }

  @Test
  void passwordIsRequiredUnlessThePlatformHasAnId() {
    NewUserPlatform.Builder platform = NewUserPlatform.builder();

    assertThatThrownBy(() -> user().platform(platform.build()).build())
        .hasMessage("NewUser needs password (because platform.id is not given). Set it.");
    assertThat(user().platform(platform.id(UUID.randomUUID()).userId("7").build()).build())
        .isNotNull();
  }

  @Test
  void fieldThatBelongsToOneKindOfOrderIsRefusedBesideAnother() {
    NewQuote.Builder sale =
        NewQuote.builder()
            .orderType(QuoteOperation.SELL_TO_FIAT)
            .orderSymbol("BTC")
            .type(AssetType.COIN)
            .orderAmount(BigDecimal.ONE)
            .orderPaymentSymbol("EUR")
            .orderPaymentType(PaymentType.BANK);

    assertThat(sale.build()).isNotNull();
    assertThatThrownBy(() -> sale.secondOrderType(WithdrawalOperation.WITHDRAW).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "secondOrderType is allowed only if orderType is buy_with_crypto or buy_with_fiat");
  }

  @Test
  void amountsThatExcludeEachOtherAreNotSent() {
    assertThatThrownBy(
            () -> client.rates().buyPrice("u", "EUR", "BTC", BigDecimal.ONE, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of from_amount, to_amount at most one is given, not 2");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void addressOfAPlatformIsHeldToItsLength() {
    URI address = URI.create("https://example.com/" + "a".repeat(180));

    PlatformUpdate.Builder platform =
        PlatformUpdate.builder()
            .name("shop")
            .baseUrl(address)
            .ienUrl(URI.create("https://example.com"))
            .ienType(IenType.JWT)
            .colorCode("#000000");

    assertThatThrownBy(platform::build)
        .hasMessageContaining("baseUrl has at most 191 characters, not 200");
  }
}
