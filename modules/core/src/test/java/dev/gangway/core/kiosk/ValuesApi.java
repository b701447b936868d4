package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Sensitive;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;

/** One kind of value per response, or null. */
public interface ValuesApi {

  @Operation(id = "decimal", nullableResponse = true)
  @GET("values/decimal")
  ApiCall<@Nullable BigDecimal> decimal();

  @Operation(id = "decimalText", nullableResponse = true)
  @GET("values/decimalText")
  ApiCall<@Nullable BigDecimal> decimalText();

  @Operation(id = "whole", nullableResponse = true)
  @GET("values/whole")
  ApiCall<@Nullable Long> whole();

  @Operation(id = "small", nullableResponse = true)
  @GET("values/small")
  ApiCall<@Nullable Integer> small();

  @Operation(id = "flag", nullableResponse = true)
  @GET("values/flag")
  ApiCall<@Nullable Boolean> flag();

  @Operation(id = "moment", nullableResponse = true)
  @GET("values/moment")
  ApiCall<@Nullable Instant> moment();

  @Operation(id = "day", nullableResponse = true)
  @GET("values/day")
  ApiCall<@Nullable LocalDate> day();

  @Operation(id = "stamp", nullableResponse = true)
  @GET("values/stamp")
  ApiCall<@Nullable LocalDateTime> stamp();

  @Operation(id = "seconds", nullableResponse = true)
  @GET("values/seconds")
  ApiCall<@Nullable Instant> seconds();

  @Operation(id = "millis", nullableResponse = true)
  @GET("values/millis")
  ApiCall<@Nullable Instant> millis();

  @Operation(id = "month", nullableResponse = true)
  @GET("values/month")
  ApiCall<@Nullable YearMonth> month();

  @Operation(id = "text", nullableResponse = true)
  @GET("values/text")
  ApiCall<@Nullable String> text();

  @Operation(id = "uuid", nullableResponse = true)
  @GET("values/uuid")
  ApiCall<@Nullable UUID> uuid();

  @Operation(id = "link", nullableResponse = true)
  @GET("values/link")
  ApiCall<@Nullable URI> link();

  @Operation(id = "raw", nullableResponse = true)
  @GET("values/raw")
  ApiCall<@Nullable RawJson> raw();

  @Operation(id = "state", nullableResponse = true)
  @GET("values/state")
  ApiCall<@Nullable OrderState> state();

  @Operation(id = "tier", nullableResponse = true)
  @GET("values/tier")
  ApiCall<@Nullable Tier> tier();

  @Operation(id = "texts", nullableResponse = true)
  @Sensitive("secret")
  @GET("values/texts")
  ApiCall<@Nullable List<String>> texts();

  @Operation(id = "fees", nullableResponse = true)
  @GET("values/fees")
  ApiCall<@Nullable Map<String, BigDecimal>> fees();

  @Operation(id = "order", nullableResponse = true)
  @GET("values/order")
  ApiCall<@Nullable Order> order();

  @Operation(id = "tree", nullableResponse = true)
  @GET("values/tree")
  ApiCall<@Nullable Node> tree();

  @Operation(id = "held")
  @GET("values/held")
  ApiCall<List<Long>> held();
}
