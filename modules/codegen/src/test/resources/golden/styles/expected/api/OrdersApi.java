package com.example.acme.api;

import com.example.acme.model.ListFilter;
import com.example.acme.model.Range;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.ParameterLimits;
import dev.gangway.core.Styled;
import dev.gangway.core.json.RawJson;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code list}.
   */
  @Operation(id = "list", required = 4)
  @GET("orders/{pOrderId}/{ids}")
  ApiCall<Void> list(
      @Path(value = "pOrderId", encoded = true) String orderId,
      @Path(value = "ids", encoded = true)
          @Styled(of = "list.ids", name = "ids", style = "simple")
          List<Long> ids,
      @Header("X-Range")
          @Styled(of = "list.xRange", name = "X-Range", style = "simple", explode = true)
          Range xRange,
      @Header("Cookie")
          @Styled(of = "list.session", name = "session", style = "cookie")
          @ParameterLimits(of = "list.session", minLength = 3)
          String session,
      @Query("tags")
          @Styled(of = "list.tags", name = "tags", style = "form")
          @Nullable List<String> tags,
      @Query("spaced")
          @Styled(of = "list.spaced", name = "spaced", style = "spaceDelimited")
          @Nullable List<String> spaced,
      @Query("piped")
          @Styled(of = "list.piped", name = "piped", style = "pipeDelimited")
          @Nullable List<UUID> piped,
      @Query("filter")
          @Styled(of = "list.filter", name = "filter", style = "deepObject", explode = true)
          @Nullable ListFilter filter,
      @Query("labels")
          @Styled(of = "list.labels", name = "labels", style = "form", explode = true)
          @Nullable Map<String, String> labels,
      @Query("range")
          @Styled(of = "list.range", name = "range", style = "form")
          @Nullable Range range,
      @Query("rows")
          @Styled(of = "list.rows", name = "rows", style = "json")
          @Nullable List<Range> rows,
      @Query("since")
          @Styled(of = "list.since", name = "since", style = "form", explode = true)
          @Nullable Instant since,
      @Query("month")
          @Styled(of = "list.month", name = "month", style = "form", explode = true)
          @Nullable YearMonth month,
      @Query("raw")
          @Styled(of = "list.raw", name = "raw", style = "form", explode = true)
          @Nullable RawJson raw,
      @Header("X-Ids")
          @Styled(of = "list.xIds", name = "X-Ids", style = "simple")
          @Nullable List<String> xIds,
      @Header("Cookie")
          @Styled(of = "list.theme", name = "theme", style = "cookie")
          @Nullable List<String> theme);

  /** Calls {@code list} without what is optional. */
  default ApiCall<Void> list(String orderId, List<Long> ids, Range xRange, String session) {
    return list(orderId, ids, xRange, session, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * Calls {@code get}.
   */
  @Operation(id = "get")
  @GET("orders{id}{range}")
  ApiCall<Void> get(
      @Path(value = "id", encoded = true)
          @Styled(of = "get.id", name = "id", style = "label")
          long id,
      @Path(value = "range", encoded = true)
          @Styled(of = "get.range", name = "range", style = "matrix", explode = true)
          Range range);

  /**
   * Calls {@code pay}.
   */
  @Operation(id = "pay")
  @POST("{id}%3Apay")
  ApiCall<Void> pay(@Path(value = "id", encoded = true) String id);
}
