package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.Upload;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * files.
 */
public interface FilesApi {

  /**
   * Calls <code>readFile</code>.
   *
   * <p>Has a server of its own: <code>https://files-eu.example.com/v3</code>.
   */
  @Operation(id = "readFile", server = "files", security = "token")
  @GET("files/{name}")
  ApiCall<Void> readFile(@Path(value = "name", encoded = true) String name);

  /**
   * Replaces a file.
   *
   * <p>Has a server of its own: <code>https://files-eu.example.com/v3</code>.
   */
  @Operation(
      id = "writeFile",
      server = "files",
      security = "token",
      consumes = "application/octet-stream")
  @PUT("files/{name}")
  ApiCall<Void> writeFile(@Path(value = "name", encoded = true) String name, @Body Upload body);

  /**
   * Calls <code>deleteFile</code>.
   *
   * <p>Has a server of its own: <code>https://eu.trash.example.com</code>.
   */
  @Operation(id = "deleteFile", server = "eu_trash_example_com", security = "token")
  @DELETE("files/{name}")
  ApiCall<Void> deleteFile(@Path(value = "name", encoded = true) String name);
}
