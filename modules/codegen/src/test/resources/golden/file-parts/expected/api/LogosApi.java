package com.example.acme.api;

import com.example.acme.model.ReplaceLogoBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.FilePart;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.PUT;

/**
 * Logos.
 */
public interface LogosApi {

  /**
   * Calls <code>replaceLogo</code>.
   */
  @Operation(
      id = "replaceLogo",
      consumes = "multipart/form-data",
      files = {
        @FilePart(
            name = "logo",
            maxBytes = 1048576L),
        @FilePart(
            name = "icon",
            maxBytes = 4096L)
      })
  @PUT("logos")
  ApiCall<Void> replaceLogo(@Body ReplaceLogoBody replaceLogoBody);
}
