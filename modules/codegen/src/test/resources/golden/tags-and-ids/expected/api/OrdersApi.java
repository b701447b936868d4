package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * Operations on {@code orders}.
 */
public interface OrdersApi {

  /**
   * Calls {@code getOrdersByIdLinesByLineNo}.
   */
  @Operation(id = "getOrdersByIdLinesByLineNo")
  @GET("orders/{id}/lines/{line-no}")
  ApiCall<Void> getOrdersByIdLinesByLineNo(
      @Path(value = "id", encoded = true) String id,
      @Path(value = "line-no", encoded = true) String lineNo);

  /**
   * Calls {@code deleteOrdersByIdLinesByLineNo}.
   */
  @Operation(id = "deleteOrdersByIdLinesByLineNo")
  @DELETE("orders/{id}/lines/{line-no}")
  ApiCall<Void> deleteOrdersByIdLinesByLineNo(
      @Path(value = "id", encoded = true) String id,
      @Path(value = "line-no", encoded = true) String lineNo);

  /**
   * Calls {@code getOrdersLines}.
   */
  @Operation(id = "getOrdersLines")
  @GET("orders/lines")
  ApiCall<Void> getOrdersLines();
}
