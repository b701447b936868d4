package com.example.acme.api;

import com.example.acme.model.ListOrdersStateItem;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.ParameterLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Lists orders.
   *
   * @param page Counted from one.
   */
  @Operation(id = "listOrders", required = 1)
  @GET("orders")
  ApiCall<List<String>> listOrders(
      @Query("from") LocalDate from,
      @Query("all") boolean all,
      @Query("page") @Nullable Integer page,
      @Query("state[]") @Nullable List<ListOrdersStateItem> state,
      @Query("minimum")
          @ParameterLimits(of = "listOrders.minimum", minimum = "0")
          @Nullable BigDecimal minimum,
      @Query("currency")
          @ParameterLimits(of = "listOrders.currency", minLength = 3, maxLength = 3, pattern = "^[A-Z]+\\z")
          @Nullable String currency);

  /** Calls {@code listOrders} without what is optional. */
  default ApiCall<List<String>> listOrders(LocalDate from, boolean all) {
    return listOrders(from, all, null, null, null, null);
  }
}
