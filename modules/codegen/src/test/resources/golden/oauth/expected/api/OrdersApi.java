package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code list}.
   */
  @Operation(id = "list", security = {"oauth", "openId", "browser"})
  @GET("orders")
  ApiCall<Void> list();
}
