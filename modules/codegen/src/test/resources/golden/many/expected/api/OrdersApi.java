package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code order}.
   */
  @Operation(id = "order", consumes = "application/json", required = 2)
  @POST("orders/{user}")
  ApiCall<Order> order(
      @Path(value = "user", encoded = true) long user,
      @Header("X-Correlation-Id") String xCorrelationId,
      @Tag @OptionalBody @Nullable Order order,
      @Query("first") @Nullable String first,
      @Query("second") @Nullable String second,
      @Query("third") @Nullable String third);

  /** Calls {@code order} without what is optional. */
  default ApiCall<Order> order(long user, String xCorrelationId) {
    return order(user, xCorrelationId, null, null, null, null);
  }

  /** Calls {@code order} without optional parameters. */
  default ApiCall<Order> order(long user, String xCorrelationId, Order order) {
    return order(user, xCorrelationId, order, null, null, null);
  }
}
