package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/**
 * Notes.
 */
public interface NotesApi {

  /**
   * Calls {@code read}.
   */
  @Operation(id = "read", answersNothing = true)
  @Headers("Accept: text/plain")
  @GET("notes")
  ApiCall<@Nullable String> read();

  /**
   * Calls {@code write}.
   */
  @Operation(id = "write", consumes = "text/plain")
  @PUT("notes")
  ApiCall<Void> write(@Tag @OptionalBody @Nullable String body);

  /** Calls {@code write} without what is optional. */
  default ApiCall<Void> write() {
    return write(null);
  }

  /**
   * Calls {@code addXml}.
   */
  @Operation(id = "addXml", consumes = "application/xml")
  @Headers("Accept: application/xml")
  @POST("notes")
  ApiCall<String> addXml(@Tag @OptionalBody @Nullable String body);

  /** Calls {@code addXml} without what is optional. */
  default ApiCall<String> addXml() {
    return addXml(null);
  }
}
