package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code listOrders}.
   */
  @Operation(id = "listOrders", security = "header-key")
  @GET("orders")
  ApiCall<Void> listOrders();
}
