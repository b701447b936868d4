package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The two kinds of form. */
public interface FormsApi {

  @Operation(id = "sendProfile", consumes = "multipart/form-data")
  @POST("profile")
  ApiCall<Void> sendProfile(@Body Profile profile);

  @Operation(id = "sendFields", consumes = "application/x-www-form-urlencoded")
  @POST("profile-fields")
  ApiCall<Void> sendFields(@Body Profile profile);
}
