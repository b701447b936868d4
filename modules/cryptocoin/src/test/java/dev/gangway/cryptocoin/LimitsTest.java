package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.cryptocoin.model.NewBank;
import dev.gangway.testkit.SpecServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the document forbids is refused here, by name and size. */
final class LimitsTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  @Test
  void memberBeyondItsLimitIsRefusedWithoutBeingShown() {
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
