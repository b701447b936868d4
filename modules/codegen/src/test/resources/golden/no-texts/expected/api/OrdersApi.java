package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.json.RawJson;
import retrofit2.http.GET;
import retrofit2.http.POST;

/**
 * Operations on {@code orders}.
 */
public interface OrdersApi {

  /**
   * Calls {@code getOrders}.
   */
  @Operation(id = "getOrders")
  @GET("orders")
  ApiCall<Order> getOrders();

  /**
   * Calls {@code postOrders}.
   */
  @Operation(id = "postOrders")
  @POST("orders")
  ApiCall<RawJson> postOrders();
}
