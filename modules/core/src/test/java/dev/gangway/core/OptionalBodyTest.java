package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OptionalBody;
import java.math.BigDecimal;
import java.util.logging.Level;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Bodies that can be left out. */
class OptionalBodyTest {
  private static final String MAIL = "jane@example.com";

  @RegisterExtension final KioskServer server = new KioskServer();

  @AutoClose private final RecordingLog log = new RecordingLog("dev.gangway.calls.Kiosk");

  interface RefundsApi {
    @Operation(id = "refundOrder", consumes = "application/json")
    @POST("refund")
    ApiCall<Void> refund(@Tag @OptionalBody @Nullable NewOrder newOrder);
  }

  private RefundsApi refunds() {
    return server.client(server.builder().logCalls(true)).runtime().api(RefundsApi.class);
  }

  @Test
  void bodyIsSentAndLoggedLikeARequiredOne() {
    log.at(Level.FINEST);
    server.answers(204, "");

    refunds()
        .refund(NewOrder.builder().amount(new BigDecimal("12.50")).email(MAIL).build())
        .execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(KioskServer.text(request))
        .isEqualTo("{\"amount\":\"12.50\",\"email\":\"" + MAIL + "\"}");
    assertThat(log.lines().toString())
        .contains("POST /refund begins with []", "sends NewOrder[amount=12.50, email=<personal>,")
        .doesNotContain(MAIL);
  }

  @Test
  void nullSendsNoBodyAndNoContentType() {
    log.at(Level.FINEST);
    server.answers(204, "");

    refunds().refund(null).execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    assertThat(KioskServer.text(request)).isEmpty();
    assertThat(log.lines().toString())
        .contains("POST /refund begins with []")
        .doesNotContain("sends NewOrder", "sends null");
  }

  @Test
  void bodyThatBreaksARuleIsRefusedBeforeItIsSent() {
    RefundsApi refunds = refunds();
    BigDecimal huge = new BigDecimal("1e2000");

    assertThatThrownBy(() -> refunds.refund(NewOrder.builder().amount(huge).build()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.requestCount()).isZero();
  }
}
