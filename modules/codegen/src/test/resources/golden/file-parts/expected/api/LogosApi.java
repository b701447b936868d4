package com.example.acme.api;

import com.example.acme.model.ReplaceLogoBody;
import dev.gangway.core.ApiCall;
import dev.gangway.core.FilePart;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/**
 * Logos.
 */
public interface LogosApi {

  /**
   * Calls {@code replaceLogo}.
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
  ApiCall<Void> replaceLogo(@Tag @OptionalBody @Nullable ReplaceLogoBody replaceLogoBody);

  /** Calls {@code replaceLogo} without what is optional. */
  default ApiCall<Void> replaceLogo() {
    return replaceLogo(null);
  }
}
