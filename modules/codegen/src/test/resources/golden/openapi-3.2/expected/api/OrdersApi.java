package com.example.acme.api;

import com.example.acme.model.Drink;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import java.util.List;
import retrofit2.http.GET;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code listOrders}.
   */
  @Operation(id = "listOrders")
  @GET("orders")
  ApiCall<List<Drink>> listOrders();
}
