package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cryptocoin.model.KycLinks;
import dev.gangway.cryptocoin.model.Order;
import dev.gangway.testkit.SpecServer;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The links that responses carry, as the document shows them. */
final class SignedLinksTest {
  private static final UUID ID = UUID.fromString("5d482936-d7b4-4ef2-bef7-a230ca712a4b");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  @Test
  void linkOfTheIdentityCheckSaysWhenItExpires() {
    KycLinks links = client.kyc().get("u").execute().links();

    assertThat(links.documents()).hasPath("/kyc/documents/*JWT").hasParameter("lang", "en");
    assertThat(links.documentsExpiresAt()).isEqualTo(Instant.parse("2019-08-01T09:09:47Z"));
  }

  @Test
  void linkThatIsNotNeededIsNullAndHasNoEnd() {
    KycLinks links = client.kyc().get("u").execute().links();

    assertThat(links.video()).isNull();
    assertThat(links.videoExpiresAt()).isNull();
  }

  @Test
  void linkWithBlanksCanBeOpenedAndIsWrittenAsItCame() {
    Order order = client.orders().get("u", ID).execute();

    URI link = Objects.requireNonNull(order.payment().url());

    assertThat(link.getRawQuery()).startsWith("%20%20order=").contains("&%20%20%20signature=");
    assertThat(Order.jsonAdapter().toJson(order)).contains("bank-confirm?  order=");
    assertThat(Order.fromJson(order.toJson())).isEqualTo(order);
  }

  @Test
  void signedLinksAreNotPrinted() {
    String printed =
        client.kyc().get("u").execute().toString()
            + client.orders().get("u", ID).execute().payment()
            + client.quotes().list("u", null, null, null).execute();

    assertThat(printed).contains("<secret>").doesNotContain("signature");
  }
}
