package com.example.acme.api;

import com.example.acme.model.GetUserResponse;
import com.example.acme.model.User;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Envelope;
import dev.gangway.core.Operation;
import java.util.List;
import retrofit2.http.DELETE;
import retrofit2.http.GET;

/**
 * Users.
 */
public interface UsersApi {

  /**
   * Calls {@code listUsers}.
   */
  @Operation(id = "listUsers")
  @Envelope(value = "data", success = "status")
  @GET("users")
  ApiCall<List<User>> listUsers();

  /**
   * Calls {@code deleteUsers}.
   */
  @Operation(id = "deleteUsers")
  @Envelope(value = "data", success = "status")
  @DELETE("users")
  ApiCall<Void> deleteUsers();

  /**
   * Calls {@code getUser}.
   */
  @Operation(id = "getUser")
  @Envelope(value = "items")
  @GET("users/one")
  ApiCall<GetUserResponse> getUser();
}
