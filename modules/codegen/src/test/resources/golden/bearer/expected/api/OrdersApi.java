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
  @Operation(id = "listOrders", security = "token")
  @GET("orders")
  ApiCall<Void> listOrders();
}
