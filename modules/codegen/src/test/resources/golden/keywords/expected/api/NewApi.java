package com.example.acme.api;

import com.example.acme.model.Package;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * new.
 */
public interface NewApi {

  /**
   * Calls {@code toString}.
   */
  @Operation(id = "toString")
  @GET("new/{class}")
  ApiCall<Void> toString_(@Path(value = "class", encoded = true) String class_);

  /**
   * Calls {@code import}.
   */
  @Operation(id = "import", consumes = "application/json", required = 2)
  @POST("new/{class}")
  ApiCall<Void> import_(
      @Path(value = "class", encoded = true) String class_,
      @Query("body") String body,
      @Tag @OptionalBody @Nullable Package package_,
      @Query("default") @Nullable String default_);

  /** Calls {@code import_} without what is optional. */
  default ApiCall<Void> import_(String class_, String body) {
    return import_(class_, body, null, null);
  }

  /** Calls {@code import_} without optional parameters. */
  default ApiCall<Void> import_(String class_, String body, Package package_) {
    return import_(class_, body, package_, null);
  }
}
