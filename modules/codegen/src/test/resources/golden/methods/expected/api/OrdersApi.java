package com.example.acme.api;

import com.example.acme.model.DeleteOrdersBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code deleteOrders}.
   */
  @Operation(id = "deleteOrders", consumes = "application/json")
  @DELETE("orders")
  ApiCall<Void> deleteOrders(@Tag @OptionalBody @Nullable DeleteOrdersBody deleteOrdersBody);

  /** Calls {@code deleteOrders} without what is optional. */
  default ApiCall<Void> deleteOrders() {
    return deleteOrders(null);
  }

  /**
   * Calls {@code patchOrders}.
   */
  @Deprecated
  @Operation(id = "patchOrders")
  @PATCH("orders")
  ApiCall<Void> patchOrders(@Query("dry") @Nullable Boolean dry);

  /** Calls {@code patchOrders} without what is optional. */
  @Deprecated
  default ApiCall<Void> patchOrders() {
    return patchOrders(null);
  }

  /**
   * Calls {@code checkOrders}.
   */
  @Operation(id = "checkOrders")
  @HEAD("orders")
  ApiCall<Void> checkOrders();

  /**
   * Calls {@code optionsOfOrders}.
   */
  @Operation(id = "optionsOfOrders")
  @OPTIONS("orders")
  ApiCall<Void> optionsOfOrders();

  /**
   * Calls {@code traceOrders}.
   */
  @Operation(id = "traceOrders")
  @HTTP(method = "TRACE", path = "orders")
  ApiCall<Void> traceOrders();
}
