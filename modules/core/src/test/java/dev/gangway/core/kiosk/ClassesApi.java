package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** An operation of each class that failures treat differently; all return an order. */
public interface ClassesApi {

  @Operation(id = "getOrder")
  @Envelope(value = "data", success = "status")
  @GET("class")
  ApiCall<Order> get();

  @Operation(id = "putOrder", consumes = "application/json")
  @Envelope(value = "data", success = "status")
  @PUT("class")
  ApiCall<Order> put(@Body NewOrder newOrder);

  @Operation(id = "deleteOrder")
  @Envelope(value = "data", success = "status")
  @DELETE("class")
  ApiCall<Order> delete();

  @Operation(id = "placeOrder", consumes = "application/json", idempotencyField = "idempotency_key")
  @Envelope(value = "data", success = "status")
  @POST("class")
  ApiCall<Order> post(@Body NewOrder newOrder);

  @Operation(id = "orderAtOnce", consumes = "application/json")
  @Envelope(value = "data", success = "status")
  @POST("class")
  ApiCall<Order> postWithoutKey(@Body NewOrder newOrder);

  @Operation(
      id = "patchOrder",
      security = "session",
      consumes = "application/json",
      idempotencyHeader = "Idempotency-Key")
  @Envelope(value = "data", success = "status")
  @PATCH("class")
  ApiCall<Order> patch(@Body NewOrder newOrder);

  @Operation(id = "patchAtOnce", security = "session", consumes = "application/json")
  @Envelope(value = "data", success = "status")
  @PATCH("class")
  ApiCall<Order> patchWithoutKey(@Body NewOrder newOrder);

  @Operation(
      id = "orderByForm",
      consumes = "multipart/form-data",
      idempotencyHeader = "Idempotency-Key")
  @Envelope(value = "data", success = "status")
  @POST("class")
  ApiCall<Order> upload(@Body Profile profile);

  @Operation(id = "orderByFormAtOnce", consumes = "multipart/form-data")
  @Envelope(value = "data", success = "status")
  @POST("class")
  ApiCall<Order> uploadWithoutKey(@Body Profile profile);
}
