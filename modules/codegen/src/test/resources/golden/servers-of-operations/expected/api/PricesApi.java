package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * prices.
 */
public interface PricesApi {

  /**
   * Calls <code>listPrices</code>.
   *
   * <p>Has a server of its own: <code>https://prices.example.com</code>.
   */
  @Operation(id = "listPrices", server = "prices_example_com", security = "token")
  @GET("prices")
  ApiCall<Void> listPrices();
}
