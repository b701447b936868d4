package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code getOrder}.
   *
   * @param user The user's id.
   */
  @Operation(id = "getOrder")
  @GET("users/{user}/orders/{order-id}")
  ApiCall<Order> getOrder(
      @Path(value = "user", encoded = true) long user,
      @Path(value = "order-id", encoded = true) int orderId,
      @Query("verbose") @Nullable Boolean verbose);

  /** Calls {@code getOrder} without what is optional. */
  default ApiCall<Order> getOrder(long user, int orderId) {
    return getOrder(user, orderId, null);
  }

  /**
   * Calls {@code changeOrder}.
   *
   * @param user The user's id.
   */
  @Operation(id = "changeOrder", consumes = "application/json", required = 3)
  @PUT("users/{user}/orders/{order-id}")
  ApiCall<Order> changeOrder(
      @Path(value = "user", encoded = true) long user,
      @Path(value = "order-id", encoded = true) int orderId,
      @Query("verbose") String verbose,
      @Tag @OptionalBody @Nullable Order order);

  /** Calls {@code changeOrder} without what is optional. */
  default ApiCall<Order> changeOrder(long user, int orderId, String verbose) {
    return changeOrder(user, orderId, verbose, null);
  }
}
