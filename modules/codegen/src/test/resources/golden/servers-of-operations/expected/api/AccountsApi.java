package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.POST;

/**
 * accounts.
 */
public interface AccountsApi {

  /**
   * Calls <code>listAccounts</code>.
   */
  @Operation(id = "listAccounts", security = "token")
  @GET("accounts")
  ApiCall<Void> listAccounts();

  /**
   * Calls <code>openAccount</code>.
   */
  @Operation(id = "openAccount", security = "token")
  @POST("accounts")
  ApiCall<Void> openAccount();
}
