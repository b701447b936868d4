package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.ParameterLimits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Query;

/** Parameters of which at most one may be given. */
class ExclusiveParametersTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  interface RatesApi {
    @Operation(
        id = "rates",
        exclusive = {"from_amount to_amount", "X-Day X-Hour"})
    @GET("rates")
    ApiCall<Void> rates(
        @Query("from_amount") @ParameterLimits(of = "rates.fromAmount", exclusiveMinimum = "0")
            @Nullable BigDecimal fromAmount,
        @Query("to_amount") @Nullable String toAmount,
        @Header("X-Day") @Nullable String day,
        @Header("X-Hour") @Nullable String hour);
  }

  private RatesApi rates() {
    return server.client().runtime().api(RatesApi.class);
  }

  @Test
  void oneParameterOfEachGroupIsSent() {
    server.answers("");

    rates().rates(BigDecimal.ONE, null, null, "7").execute();

    assertThat(server.request().getTarget()).isEqualTo("/rates?from_amount=1");
  }

  @Test
  void queryParametersThatExcludeEachOtherAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rates().rates(BigDecimal.ONE, "2", null, null))
        .withMessage(
            "rates breaks what the provider documents: of from_amount, to_amount at most one is given, not 2.");
  }

  @Test
  void headersThatExcludeEachOtherAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rates().rates(null, null, "1", "7"))
        .withMessage(
            "rates breaks what the provider documents: of X-Day, X-Hour at most one is given, not 2.");
  }

  @Test
  void boundThatIsExcludedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rates().rates(BigDecimal.ZERO, null, null, null))
        .withMessage(
            "rates.fromAmount breaks what the provider documents: fromAmount is more than 0.");
  }
}
