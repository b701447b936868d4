package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.json.RawJson;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls <code>list</code>.
   */
  @Operation(id = "list")
  @Headers("Accept: application/json")
  @GET("orders")
  ApiCall<Order> list();

  /**
   * Calls <code>replace</code>.
   */
  @Operation(id = "replace", consumes = "text/csv")
  @PUT("orders")
  ApiCall<Void> replace(@Body String body);

  /**
   * Calls <code>add</code>.
   */
  @Operation(id = "add", consumes = "application/vnd.acme.v2+json")
  @POST("orders")
  ApiCall<Order> add(@Body Order order);

  /**
   * Calls <code>patch</code>.
   */
  @Operation(id = "patch", consumes = "application/json", answersNothing = true)
  @PATCH("orders")
  ApiCall<@Nullable Order> patch(@Body RawJson body);
}
