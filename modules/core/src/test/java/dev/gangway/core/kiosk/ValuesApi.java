package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.json.RawJson;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import retrofit2.http.GET;

/** One kind of value an answer. */
public interface ValuesApi {

  @Operation(id = "decimal")
  @GET("values/decimal")
  ApiCall<BigDecimal> decimal();

  @Operation(id = "decimalText")
  @GET("values/decimalText")
  ApiCall<BigDecimal> decimalText();

  @Operation(id = "whole")
  @GET("values/whole")
  ApiCall<Long> whole();

  @Operation(id = "small")
  @GET("values/small")
  ApiCall<Integer> small();

  @Operation(id = "flag")
  @GET("values/flag")
  ApiCall<Boolean> flag();

  @Operation(id = "moment")
  @GET("values/moment")
  ApiCall<Instant> moment();

  @Operation(id = "day")
  @GET("values/day")
  ApiCall<LocalDate> day();

  @Operation(id = "stamp")
  @GET("values/stamp")
  ApiCall<LocalDateTime> stamp();

  @Operation(id = "seconds")
  @GET("values/seconds")
  ApiCall<Instant> seconds();

  @Operation(id = "millis")
  @GET("values/millis")
  ApiCall<Instant> millis();

  @Operation(id = "month")
  @GET("values/month")
  ApiCall<YearMonth> month();

  @Operation(id = "text")
  @GET("values/text")
  ApiCall<String> text();

  @Operation(id = "uuid")
  @GET("values/uuid")
  ApiCall<UUID> uuid();

  @Operation(id = "link")
  @GET("values/link")
  ApiCall<URI> link();

  @Operation(id = "raw")
  @GET("values/raw")
  ApiCall<RawJson> raw();

  @Operation(id = "state")
  @GET("values/state")
  ApiCall<OrderState> state();

  @Operation(id = "tier")
  @GET("values/tier")
  ApiCall<Tier> tier();

  @Operation(id = "texts")
  @GET("values/texts")
  ApiCall<List<String>> texts();

  @Operation(id = "fees")
  @GET("values/fees")
  ApiCall<Map<String, BigDecimal>> fees();

  @Operation(id = "order")
  @GET("values/order")
  ApiCall<Order> order();
}
