package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code listOrders}.
   */
  @Operation(id = "listOrders", required = 1)
  @Headers({"X-Requested-With: XMLHttpRequest", "X-Note: say \"hi\""})
  @GET("orders")
  ApiCall<Void> listOrders(
      @Header("X-Trace-Id") String xTraceId,
      @Header("X-Region") @Nullable String xRegion);

  /** Calls {@code listOrders} without what is optional. */
  default ApiCall<Void> listOrders(String xTraceId) {
    return listOrders(xTraceId, null);
  }

  /**
   * Calls {@code deleteOrders}.
   */
  @Operation(id = "deleteOrders")
  @Headers("X-Requested-With: XMLHttpRequest")
  @DELETE("orders")
  ApiCall<Void> deleteOrders();
}
