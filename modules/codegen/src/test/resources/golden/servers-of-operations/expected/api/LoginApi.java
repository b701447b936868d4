package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * login.
 */
public interface LoginApi {

  /**
   * Calls <code>authorize</code>.
   *
   * <p>Has a server of its own: <code>https://login.example.com/oauth2</code>.
   */
  @Operation(id = "authorize", server = "login_example_com", required = 1)
  @GET("authorize")
  ApiCall<Void> authorize(@Query("client_id") String clientId);
}
