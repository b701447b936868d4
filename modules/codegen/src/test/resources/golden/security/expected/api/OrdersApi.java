package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code listOrders}.
   */
  @Operation(id = "listOrders", security = "key")
  @GET("orders")
  ApiCall<Void> listOrders();

  /**
   * Calls {@code both}.
   */
  @Operation(id = "both", security = {"key token", "account"})
  @PUT("orders")
  ApiCall<Void> both();

  /**
   * Calls {@code either}.
   */
  @Operation(id = "either", security = {"key", "token"})
  @POST("orders")
  ApiCall<Void> either();

  /**
   * Calls {@code open}.
   */
  @Operation(id = "open")
  @DELETE("orders")
  ApiCall<Void> open();

  /**
   * Calls {@code ifThere}.
   */
  @Operation(id = "ifThere", security = {"token", ""})
  @PATCH("orders")
  ApiCall<Void> ifThere();

  /**
   * Calls {@code certificate}.
   */
  @Operation(id = "certificate")
  @GET("certificates")
  ApiCall<Void> certificate();

  /**
   * Calls {@code certificateAndKey}.
   */
  @Operation(id = "certificateAndKey", security = {"key", ""})
  @PUT("certificates")
  ApiCall<Void> certificateAndKey();
}
