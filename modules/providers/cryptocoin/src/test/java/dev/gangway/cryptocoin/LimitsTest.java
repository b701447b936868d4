package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.cryptocoin.model.NewBank;
import dev.gangway.cryptocoin.model.PasswordReset;
import dev.gangway.cryptocoin.model.WalletUpdate;
import dev.gangway.testkit.SpecServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the document forbids is refused here, by name and size. */
final class LimitsTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  @Test
  void fieldBeyondItsLimitIsRefusedWithoutBeingShown() {
    NewBank.Builder bank =
        NewBank.builder()
            .bankName("planted ".repeat(30))
            .iban("planted iban")
            .swift("INGDDEFF")
            .currency("EUR");

    assertThatThrownBy(bank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "NewBank breaks what the provider documents: bankName has at most 191 characters, not 240; iban ")
        .hasMessageNotContaining("planted");
  }

  @Test
  void fieldBelowItsLimitIsRefused() {
    NewBank.Builder bank =
        NewBank.builder().bankName("bank").iban("RO1").swift("123456").currency("EUR");
    PasswordReset.Builder reset =
        PasswordReset.builder()
            .email("user@example.com")
            .token(Secret.of("token"))
            .password(Secret.of("planted"));

    assertThatThrownBy(bank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("swift has 8 to 11 characters, not 6");
    assertThatThrownBy(reset::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("password has 8 to 191 characters, not 7")
        .hasMessageNotContaining("planted");
  }

  @Test
  void lettersOfAnyScriptAreLetters() {
    NewBank bank =
        NewBank.builder()
            .bankName("bank")
            .iban("RO1\u00e9")
            .swift("INGDDEFF")
            .currency("EUR")
            .build();

    assertThat(bank.iban()).isEqualTo("RO1\u00e9");
    assertThatThrownBy(() -> WalletUpdate.builder().alias("my wallet").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alias matches");
    assertThat(WalletUpdate.builder().alias("na\u00efve_2-1").build().alias())
        .isEqualTo("na\u00efve_2-1");
  }

  @Test
  void parameterBeyondItsLimitIsRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> client.banks().list("u", null, "euro"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "listBanks.currency breaks what the provider documents: currency matches ^[A-Z]{3}\\z,"
                + " which its 4 characters do not.");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void parameterWithinItsLimitsIsSent() {
    client.banks().list("u", null, "EUR").execute();

    assertThat(server.takeRequest().url().queryParameter("currency")).isEqualTo("EUR");
  }
}
