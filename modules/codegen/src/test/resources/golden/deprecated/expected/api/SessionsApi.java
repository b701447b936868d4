package com.example.acme.api;

import com.example.acme.model.Login;
import com.example.acme.model.Token;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/**
 * Sessions.
 */
public interface SessionsApi {

  /**
   * Ends with *&#47; or &#92;u002a/ and &#64;param <strong>bold</strong> {&#64;code x}
   * <a href="https://example.com">link</a>.
   *
   * @see <a href="https://example.com/a%22b?c=%3Cd%3E">The provider's documentation</a>
   */
  @Deprecated
  @Operation(id = "login", consumes = "application/json")
  @POST("login")
  ApiCall<Token> login(@Body Login login);

  /**
   * Calls {@code list}.
   */
  @Deprecated
  @Operation(id = "list")
  @GET("orders")
  ApiCall<Void> list(@Query("page") @Nullable Long page);

  /** Calls {@code list} without what is optional. */
  @Deprecated
  default ApiCall<Void> list() {
    return list(null);
  }
}
