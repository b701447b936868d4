package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.Path;

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
   * Calls <code>readAdmin</code>.
   *
   * <p>Has a server of its own: <code>/api/private</code>.
   */
  @Operation(id = "readAdmin", server = "/api/private")
  @GET("admin/{id}")
  ApiCall<Void> readAdmin(@Path(value = "id", encoded = true) String id);

  /**
   * Calls <code>health</code>.
   *
   * <p>Has a server of its own: <code>/</code>.
   */
  @Operation(id = "health", server = "/")
  @GET("health")
  ApiCall<Void> health();

  /**
   * Calls <code>listAvatars</code>.
   *
   * <p>Has a server of its own: <code>https://avatars.example.com</code>.
   */
  @Operation(id = "listAvatars", server = "avatars_example_com")
  @GET("avatars")
  ApiCall<Void> listAvatars();
}
