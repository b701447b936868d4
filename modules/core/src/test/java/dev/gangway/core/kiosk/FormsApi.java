package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.FilePart;
import dev.gangway.core.spec.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The two kinds of form. */
public interface FormsApi {

  @Operation(id = "sendProfile", consumes = "multipart/form-data")
  @POST("profile")
  ApiCall<Void> sendProfile(@Body Profile profile);

  @Operation(
      id = "handIn",
      security = "session",
      consumes = "multipart/form-data",
      files = {
        @FilePart(
            name = "photo",
            accepts = {"image/*", "application/pdf"},
            maxBytes = 100_000),
        @FilePart(name = "pages", accepts = "image/png")
      })
  @POST("documents")
  ApiCall<Void> handIn(@Body Profile profile);

  @Operation(id = "sendFields", consumes = "application/x-www-form-urlencoded")
  @POST("profile-fields")
  ApiCall<Void> sendFields(@Body Profile profile);
}
