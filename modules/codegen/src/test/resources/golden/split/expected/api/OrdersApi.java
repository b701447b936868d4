package com.example.acme.api;

import com.example.acme.model.NewOrder;
import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls <code>list</code>.
   */
  @Operation(id = "list")
  @GET("orders")
  ApiCall<List<Order>> list();

  /**
   * Calls <code>add</code>.
   */
  @Operation(id = "add", consumes = "application/json")
  @POST("orders")
  ApiCall<Order> add(@Body NewOrder newOrder);

  /**
   * Calls <code>get</code>.
   */
  @Operation(id = "get")
  @GET("orders/{id}")
  ApiCall<Order> get(@Path(value = "id", encoded = true) long id);
}
