package com.example.acme.api;

import com.example.acme.model.UploadBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Documents.
 */
public interface DocumentsApi {

  /**
   * Calls {@code upload}.
   */
  @Operation(id = "upload", consumes = "multipart/form-data")
  @POST("documents")
  ApiCall<Void> upload(@Tag @OptionalBody @Nullable UploadBody uploadBody);

  /** Calls {@code upload} without what is optional. */
  default ApiCall<Void> upload() {
    return upload(null);
  }
}
