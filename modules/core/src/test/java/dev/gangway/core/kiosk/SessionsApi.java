package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Opens the session. */
public interface SessionsApi {

  @Operation(id = "login", consumes = "application/json")
  @POST("login")
  ApiCall<Token> login(@Body Login login);

  @Operation(id = "login", consumes = "application/json")
  @PUT("login")
  ApiCall<Token> put(@Body Login login);
}
