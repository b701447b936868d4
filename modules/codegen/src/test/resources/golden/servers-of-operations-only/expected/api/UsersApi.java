package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * users.
 */
public interface UsersApi {

  /**
   * Calls <code>listUsers</code>.
   */
  @Operation(id = "listUsers")
  @GET("users")
  ApiCall<Void> listUsers();

  /**
   * Calls <code>addUser</code>.
   */
  @Operation(id = "addUser")
  @POST("users")
  ApiCall<Void> addUser();

  /**
   * Calls <code>uploadAvatar</code>.
   *
   * <p>Has a server of its own: <code>https://uploads.example.com</code>.
   */
  @Operation(id = "uploadAvatar", server = "uploads_example_com")
  @PUT("avatars")
  ApiCall<Void> uploadAvatar();
}
