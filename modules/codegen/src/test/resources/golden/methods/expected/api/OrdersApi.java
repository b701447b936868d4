package com.example.acme.api;

import com.example.acme.model.DeleteOrdersBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls <code>deleteOrders</code>.
   */
  @Operation(id = "deleteOrders", consumes = "application/json")
  @HTTP(method = "DELETE", path = "orders", hasBody = true)
  ApiCall<Void> deleteOrders(@Body DeleteOrdersBody deleteOrdersBody);

  /**
   * Calls <code>patchOrders</code>.
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
   * Calls <code>checkOrders</code>.
   */
  @Operation(id = "checkOrders")
  @HEAD("orders")
  ApiCall<Void> checkOrders();

  /**
   * Calls <code>optionsOfOrders</code>.
   */
  @Operation(id = "optionsOfOrders")
  @OPTIONS("orders")
  ApiCall<Void> optionsOfOrders();

  /**
   * Calls <code>traceOrders</code>.
   */
  @Operation(id = "traceOrders")
  @HTTP(method = "TRACE", path = "orders")
  ApiCall<Void> traceOrders();
}
