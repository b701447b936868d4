package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Download;
import dev.gangway.core.FilePart;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import dev.gangway.core.Upload;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/**
 * Files.
 */
public interface FilesApi {

  /**
   * Calls {@code download}.
   */
  @Operation(id = "download")
  @Headers("Accept: application/pdf")
  @GET("files")
  ApiCall<Download> download();

  /**
   * Calls {@code upload}.
   */
  @Operation(
      id = "upload",
      consumes = "image/*",
      files = {
        @FilePart(
            name = "body",
            maxBytes = 5000L)
      })
  @PUT("files")
  ApiCall<Download> upload(@Tag @OptionalBody @Nullable Upload body);

  /** Calls {@code upload} without what is optional. */
  default ApiCall<Download> upload() {
    return upload(null);
  }

  /**
   * Calls {@code events}.
   */
  @Operation(id = "events", consumes = "application/octet-stream")
  @Headers("Accept: text/event-stream")
  @POST("files")
  ApiCall<Download> events(@Tag @OptionalBody @Nullable Upload body);

  /** Calls {@code events} without what is optional. */
  default ApiCall<Download> events() {
    return events(null);
  }

  /**
   * Calls {@code fileOrJson}.
   */
  @Operation(id = "fileOrJson")
  @Headers("Accept: application/zip, application/json")
  @PATCH("files")
  ApiCall<Download> fileOrJson();
}
