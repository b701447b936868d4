package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code order}.
   */
  @Operation(id = "order", consumes = "application/json", idempotencyHeader = "Idempotency-Key")
  @POST("orders")
  ApiCall<Void> order(@Tag @OptionalBody @Nullable Order order);

  /** Calls {@code order} without what is optional. */
  default ApiCall<Void> order() {
    return order(null);
  }
}
