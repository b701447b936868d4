package com.example.acme.api;

import com.example.acme.model.OrdersListResponse;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * Buying and selling.
 */
public interface OrdersApi {

  /**
   * Calls {@code Orders_list}.
   */
  @Operation(id = "Orders_list")
  @GET("orders")
  ApiCall<OrdersListResponse> list();

  /**
   * Calls {@code orders.create}.
   */
  @Operation(id = "orders.create")
  @POST("orders")
  ApiCall<Void> create();

  /**
   * Calls {@code OrdersController_find}.
   */
  @Operation(id = "OrdersController_find")
  @GET("orders/{id}")
  ApiCall<Void> find(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code orderReplace}.
   */
  @Operation(id = "orderReplace")
  @PUT("orders/{id}")
  ApiCall<Void> replace(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code orders-delete}.
   */
  @Operation(id = "orders-delete")
  @DELETE("orders/{id}")
  ApiCall<Void> delete(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code patchOrder}.
   */
  @Operation(id = "patchOrder")
  @PATCH("orders/{id}")
  ApiCall<Void> patchOrder(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code orders.new}.
   */
  @Operation(id = "orders.new")
  @GET("orders/new")
  ApiCall<Void> ordersNew();

  /**
   * Calls {@code ordersState}.
   */
  @Operation(id = "ordersState")
  @GET("orders/state")
  ApiCall<Void> ordersState();

  /**
   * Calls {@code OrderService_wait}.
   */
  @Operation(id = "OrderService_wait")
  @GET("orders/wait")
  ApiCall<Void> orderServiceWait();

  /**
   * Calls {@code Orders_pause}.
   */
  @Operation(id = "Orders_pause")
  @POST("orders/pause")
  ApiCall<Void> ordersPause();

  /**
   * Calls {@code orders.pause}.
   */
  @Operation(id = "orders.pause")
  @POST("orders/pauses")
  ApiCall<Void> postOrdersPauses();

  /**
   * Calls {@code Orders_close}.
   */
  @Operation(id = "Orders_close")
  @POST("orders/close")
  ApiCall<Void> ordersClose();

  /**
   * Calls {@code close}.
   */
  @Operation(id = "close")
  @POST("orders/closes")
  ApiCall<Void> close();

  /**
   * Calls {@code RefundsController_create}.
   */
  @Operation(id = "RefundsController_create")
  @POST("orders/refund")
  ApiCall<Void> refundsCreate();

  /**
   * Calls {@code untagged}.
   */
  @Operation(id = "untagged")
  @GET("Orders/untagged")
  ApiCall<Void> untagged();
}
