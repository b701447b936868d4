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

/** One kind of value an answer, or null. */
public interface ValuesApi {

  @Operation(id = "decimal", answersNull = true)
  @GET("values/decimal")
  ApiCall<@Nullable BigDecimal> decimal();

  @Operation(id = "decimalText", answersNull = true)
  @GET("values/decimalText")
  ApiCall<@Nullable BigDecimal> decimalText();

  @Operation(id = "whole", answersNull = true)
  @GET("values/whole")
  ApiCall<@Nullable Long> whole();

  @Operation(id = "small", answersNull = true)
  @GET("values/small")
  ApiCall<@Nullable Integer> small();

  @Operation(id = "flag", answersNull = true)
  @GET("values/flag")
  ApiCall<@Nullable Boolean> flag();

  @Operation(id = "moment", answersNull = true)
  @GET("values/moment")
  ApiCall<@Nullable Instant> moment();

  @Operation(id = "day", answersNull = true)
  @GET("values/day")
  ApiCall<@Nullable LocalDate> day();

  @Operation(id = "stamp", answersNull = true)
  @GET("values/stamp")
  ApiCall<@Nullable LocalDateTime> stamp();

  @Operation(id = "seconds", answersNull = true)
  @GET("values/seconds")
  ApiCall<@Nullable Instant> seconds();

  @Operation(id = "millis", answersNull = true)
  @GET("values/millis")
  ApiCall<@Nullable Instant> millis();

  @Operation(id = "month", answersNull = true)
  @GET("values/month")
  ApiCall<@Nullable YearMonth> month();

  @Operation(id = "text", answersNull = true)
  @GET("values/text")
  ApiCall<@Nullable String> text();

  @Operation(id = "uuid", answersNull = true)
  @GET("values/uuid")
  ApiCall<@Nullable UUID> uuid();

  @Operation(id = "link", answersNull = true)
  @GET("values/link")
  ApiCall<@Nullable URI> link();

  @Operation(id = "raw", answersNull = true)
  @GET("values/raw")
  ApiCall<@Nullable RawJson> raw();

  @Operation(id = "state", answersNull = true)
  @GET("values/state")
  ApiCall<@Nullable OrderState> state();

  @Operation(id = "tier", answersNull = true)
  @GET("values/tier")
  ApiCall<@Nullable Tier> tier();

  @Operation(id = "texts", answersNull = true)
  @Sensitive("secret")
  @GET("values/texts")
  ApiCall<@Nullable List<String>> texts();

  @Operation(id = "fees", answersNull = true)
  @GET("values/fees")
  ApiCall<@Nullable Map<String, BigDecimal>> fees();

  @Operation(id = "order", answersNull = true)
  @GET("values/order")
  ApiCall<@Nullable Order> order();

  @Operation(id = "tree", answersNull = true)
  @GET("values/tree")
  ApiCall<@Nullable Node> tree();

  @Operation(id = "held")
  @GET("values/held")
  ApiCall<List<Long>> held();
}
