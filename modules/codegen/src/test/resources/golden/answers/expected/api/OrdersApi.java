package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import dev.gangway.core.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code list}.
   */
  @Operation(id = "list", answersNothing = true)
  @Headers("Accept: application/vnd.acme+json")
  @GET("orders")
  ApiCall<@Nullable Map<String, Long>> list();

  /**
   * Calls {@code raw}.
   */
  @Operation(id = "raw", consumes = "application/json")
  @PUT("orders")
  ApiCall<RawJson> raw(@Tag @OptionalBody @Nullable RawJson body);

  /** Calls {@code raw} without what is optional. */
  default ApiCall<RawJson> raw() {
    return raw(null);
  }

  /**
   * Calls {@code send}.
   */
  @Operation(id = "send", consumes = "application/json")
  @POST("orders")
  ApiCall<String> send(@Tag @OptionalBody @Nullable List<String> body);

  /** Calls {@code send} without what is optional. */
  default ApiCall<String> send() {
    return send(null);
  }
}
