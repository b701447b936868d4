package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Lists orders, newest first. *&#47; class Hijack {
   */
  @Operation(id = "orders_list_v1", required = 1)
  @GET("orders")
  ApiCall<List<Order>> list(@Query("StartTime") String from);
}
