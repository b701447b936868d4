package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * Acme.
 */
public interface AcmeApi {

  /**
   * Calls {@code root}.
   */
  @Operation(id = "root")
  @GET("./")
  ApiCall<Void> root();

  /**
   * Calls {@code versions}.
   */
  @Operation(id = "versions")
  @GET("api/v2")
  ApiCall<Void> versions();
}
