package com.example.acme.api;

import com.example.acme.model.Order;
import com.example.acme.model.Place202Response;
import com.example.acme.model.SameResponse;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Calls {@code same}.
   */
  @Operation(id = "same")
  @GET("orders")
  ApiCall<SameResponse> same();

  /**
   * Calls {@code change}.
   */
  @Operation(id = "change")
  @PUT("orders")
  ApiCall<ChangeByStatus> change();

  /** What {@code change} answers, by the status. */
  sealed interface ChangeByStatus {
    /** The answer with the status 200. */
    record Status200(Order value) implements ChangeByStatus {}

    /** The answer with any other status of success. */
    record OtherStatus(List<String> value) implements ChangeByStatus {}
  }

  /**
   * Calls {@code place}.
   */
  @Operation(id = "place")
  @POST("orders")
  ApiCall<PlaceByStatus> place();

  /** What {@code place} answers, by the status. */
  sealed interface PlaceByStatus {
    /** The answer with the status 200. */
    record Status200(Order value) implements PlaceByStatus {}

    /** The answer with the status 201. */
    record Status201(Order value) implements PlaceByStatus {}

    /** The answer with the status 202. */
    record Status202(Place202Response value) implements PlaceByStatus {}

    /** The answer with the status 204. */
    record Status204() implements PlaceByStatus {}
  }
}
