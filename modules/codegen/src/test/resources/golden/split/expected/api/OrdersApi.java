package com.example.acme.api;

import com.example.acme.model.NewOrder;
import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code list}.
   */
  @Operation(id = "list")
  @GET("orders")
  ApiCall<List<Order>> list();

  /**
   * Calls {@code add}.
   */
  @Operation(id = "add", consumes = "application/json")
  @POST("orders")
  ApiCall<Order> add(@Tag @OptionalBody @Nullable NewOrder newOrder);

  /** Calls {@code add} without what is optional. */
  default ApiCall<Order> add() {
    return add(null);
  }

  /**
   * Calls {@code get}.
   */
  @Operation(id = "get")
  @GET("orders/{id}")
  ApiCall<Order> get(@Path(value = "id", encoded = true) long id);
}
