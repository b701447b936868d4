package com.example.acme.api;

import com.example.acme.model.UploadBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Documents.
 */
public interface DocumentsApi {

  /**
   * Calls <code>upload</code>.
   */
  @Operation(id = "upload", consumes = "multipart/form-data")
  @POST("documents")
  ApiCall<Void> upload(@Body UploadBody uploadBody);
}
