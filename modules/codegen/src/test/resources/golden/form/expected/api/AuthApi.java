package com.example.acme.api;

import com.example.acme.model.Grant;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Auth.
 */
public interface AuthApi {

  /**
   * Calls <code>token</code>.
   */
  @Operation(id = "token", consumes = "application/x-www-form-urlencoded")
  @POST("token")
  ApiCall<Void> token(@Body Grant grant);
}
