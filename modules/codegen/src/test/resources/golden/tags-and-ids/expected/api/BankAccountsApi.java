package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * Where money goes.
 */
public interface BankAccountsApi {

  /**
   * Calls {@code a}.
   */
  @Operation(id = "a")
  @GET("a")
  ApiCall<Void> a();

  /**
   * Calls {@code b}.
   */
  @Operation(id = "b")
  @GET("b")
  ApiCall<Void> b();

  /**
   * Calls {@code c}.
   */
  @Operation(id = "c")
  @GET("c")
  ApiCall<Void> c();
}
