package com.example.acme.api;

import com.example.acme.model.Login;
import com.example.acme.model.Token;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Auth.
 */
public interface AuthApi {

  /**
   * Calls {@code login}.
   */
  @Operation(id = "login", consumes = "application/json")
  @POST("login")
  ApiCall<Token> login(@Body Login login);

  /**
   * Calls {@code loginFor}.
   */
  @Operation(id = "loginFor", security = "signature")
  @POST("login/{tenant}/{user}")
  ApiCall<Token> loginFor(
      @Path(value = "tenant", encoded = true) String tenant,
      @Path(value = "user", encoded = true) long user);

  /**
   * Calls {@code logout}.
   */
  @Operation(id = "logout", security = "session", endsSession = "session")
  @POST("logout")
  ApiCall<Void> logout();
}
