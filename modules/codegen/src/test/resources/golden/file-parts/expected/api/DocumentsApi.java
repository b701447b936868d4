package com.example.acme.api;

import com.example.acme.model.Papers;
import dev.gangway.core.ApiCall;
import dev.gangway.core.FilePart;
import dev.gangway.core.FormField;
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
  @Operation(
      id = "upload",
      consumes = "multipart/form-data",
      files = {
        @FilePart(
            name = "passport",
            accepts = {"image/jpeg", "image/png", "application/pdf"},
            maxBytes = 10485760L),
        @FilePart(
            name = "pages",
            accepts = "image/*",
            maxBytes = 5000000000L),
        @FilePart(
            name = "selfie",
            maxBytes = 1L)
      },
      fields = {
        @FormField(name = "kind", contentType = "text/plain")
      })
  @POST("documents")
  ApiCall<Void> upload(@Tag @OptionalBody @Nullable Papers papers);

  /** Calls {@code upload} without what is optional. */
  default ApiCall<Void> upload() {
    return upload(null);
  }
}
