package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.kriptomat.model.NewWidget;
import dev.gangway.kriptomat.model.WidgetAmountType;
import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class WidgetTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeKriptomat.SPEC);

  @Test
  void widgetOpensWithItsOwnTokenAndWithoutASession() {
    try (Kriptomat client = Kriptomat.builder().baseUrl(server.url().toString()).build()) {
      var response =
          client
              .widget()
              .init(
                  NewWidget.builder()
                      .token(Secret.of("made-up-token"))
                      .amount(new BigDecimal("250.50"))
                      .amountType(WidgetAmountType.FIAT)
                      .webhookUrl(URI.create("https://example.com/kriptomat"))
                      .additionalField("order-7")
                      .build())
              .response();

      assertThat(response.value().url().getHost()).isEqualTo("example.com");
      assertThat(response.envelope().get("status").text()).isEqualTo("\"true\"");
      assertThat(response.value().toString()).doesNotContain("example.com");
    }
    SpecRequest request = server.takeRequest();
    assertThat(request.problems()).isEmpty();
    assertThat(request.headers().get("Authorization")).isNull();
    assertThat(request.body().utf8())
        .contains("\"additional_fields[0]\":\"order-7\"")
        .contains("\"amount\":250.50");
  }

  @Test
  void amountNeedsItsType() {
    assertThatThrownBy(
            () ->
                NewWidget.builder()
                    .token(Secret.of("made-up-token"))
                    .amount(new BigDecimal("1"))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("NewWidget needs amountType (because amount is given). Set it.");
  }
}
