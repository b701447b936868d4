package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import dev.gangway.core.json.RawJson;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
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
  @Operation(id = "list")
  @Headers("Accept: application/json")
  @GET("orders")
  ApiCall<Order> list();

  /**
   * Calls {@code replace}.
   */
  @Operation(id = "replace", consumes = "text/csv")
  @PUT("orders")
  ApiCall<Void> replace(@Tag @OptionalBody @Nullable String body);

  /** Calls {@code replace} without what is optional. */
  default ApiCall<Void> replace() {
    return replace(null);
  }

  /**
   * Calls {@code add}.
   */
  @Operation(id = "add", consumes = "application/vnd.acme.v2+json")
  @POST("orders")
  ApiCall<Order> add(@Tag @OptionalBody @Nullable Order order);

  /** Calls {@code add} without what is optional. */
  default ApiCall<Order> add() {
    return add(null);
  }

  /**
   * Calls {@code patch}.
   */
  @Operation(id = "patch", consumes = "application/json", answersNothing = true)
  @PATCH("orders")
  ApiCall<@Nullable Order> patch(@Tag @OptionalBody @Nullable RawJson body);

  /** Calls {@code patch} without what is optional. */
  default ApiCall<@Nullable Order> patch() {
    return patch(null);
  }
}
