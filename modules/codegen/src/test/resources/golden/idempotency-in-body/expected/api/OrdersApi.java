package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code order}.
   */
  @Operation(id = "order", consumes = "application/json", idempotencyMember = "idempotency_key")
  @POST("orders")
  ApiCall<Void> order(@Body Order order);
}
