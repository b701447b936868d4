package com.example.acme.api;

import com.example.acme.model.Code;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls <code>list</code>.
   *
   * @param page The page.
   */
  @Operation(id = "list")
  @GET("orders")
  ApiCall<Code> list(@Query("page") @Nullable Long page);

  /** Calls {@code list} without what is optional. */
  default ApiCall<Code> list() {
    return list(null);
  }

  /**
   * Places an order.
   *
   * @throws dev.gangway.core.BadRequestException with {@link com.example.acme.model.MalformedError
   *     MalformedError} for status 400
   * @throws dev.gangway.core.ConflictException with {@link com.example.acme.model.Order409Error
   *     Order409Error} for status 409
   * @throws dev.gangway.core.InvalidRequestException with {@link com.example.acme.model.Problem
   *     Problem} for status 422
   * @throws dev.gangway.core.RateLimitedException with a list of {@link
   *     com.example.acme.model.Problem Problem} for status 429
   * @throws dev.gangway.core.ErrorResponseException with {@link com.example.acme.model.Code Code}
   *     for any other status 4xx
   * @throws dev.gangway.core.ServerErrorException with {@link com.example.acme.model.Failure
   *     Failure} for status 500 or status 503
   * @throws dev.gangway.core.ErrorResponseException with {@link com.example.acme.model.Problem
   *     Problem} for any other status
   */
  @Operation(id = "order")
  @POST("orders")
  ApiCall<Void> order();

  /**
   * Calls <code>clear</code>.
   *
   * @throws dev.gangway.core.BadRequestException with {@link com.example.acme.model.MalformedError
   *     MalformedError} for status 400
   */
  @Operation(id = "clear")
  @DELETE("orders")
  ApiCall<Void> clear();
}
