package com.example.acme.api;

import com.example.acme.model.Grant;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Auth.
 */
public interface AuthApi {

  /**
   * Calls {@code token}.
   */
  @Operation(id = "token", consumes = "application/x-www-form-urlencoded")
  @POST("token")
  ApiCall<Void> token(@Tag @OptionalBody @Nullable Grant grant);

  /** Calls {@code token} without what is optional. */
  default ApiCall<Void> token() {
    return token(null);
  }
}
