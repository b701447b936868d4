package com.example.acme.api;

import com.example.acme.model.ListOrdersStateItem;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
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
  @Operation(id = "listOrders")
  @GET("orders")
  ApiCall<List<String>> listOrders(
      @Query("from") LocalDate from,
      @Query("all") boolean all,
      @Query("page") @Nullable Integer page,
      @Query("state[]") @Nullable List<ListOrdersStateItem> state,
      @Query("minimum") @Nullable BigDecimal minimum);

  /** Calls {@code listOrders} without what is optional. */
  default ApiCall<List<String>> listOrders(LocalDate from, boolean all) {
    return listOrders(from, all, null, null, null);
  }
}
