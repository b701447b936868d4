package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Operations on {@code quotes}.
 */
public interface QuotesApi {

  /**
   * Calls {@code getApiV2ByTenantQuotesBatch}.
   */
  @Operation(id = "getApiV2ByTenantQuotesBatch")
  @GET("api/v2/{tenant}/quotes:batch")
  ApiCall<Void> getApiV2ByTenantQuotesBatch(@Path(value = "tenant", encoded = true) String tenant);

  /**
   * Calls {@code quotes_create}.
   */
  @Operation(id = "quotes_create")
  @POST("quotes")
  ApiCall<Void> create();
}
