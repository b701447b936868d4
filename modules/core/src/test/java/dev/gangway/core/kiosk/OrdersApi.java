package dev.gangway.core.kiosk;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Sensitive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations with session, envelope, idempotency key and parameters. */
public interface OrdersApi {

  @Operation(id = "listOrders", security = "session")
  @Envelope(value = "data", success = "status")
  @GET("orders")
  ApiCall<List<Order>> list(
      @Query("states") @Nullable List<OrderState> states,
      @Query("min") @Sensitive("personal") @Nullable BigDecimal min,
      @Query("pin") @Nullable Secret pin,
      @Header("x-limit") @Nullable BigDecimal limit,
      @Header("x-pin") @Nullable Secret headerPin);

  default ApiCall<List<Order>> list() {
    return list(null, null, null, null, null);
  }

  @Operation(
      id = "placeOrder",
      security = "session",
      consumes = "application/json",
      idempotencyField = "idempotency_key")
  @Envelope(value = "data", success = "status")
  @POST("orders")
  ApiCall<Order> place(@Body NewOrder newOrder);

  @Operation(id = "getOrder", security = "session")
  @Envelope(value = "data", success = "status")
  @GET("orders/{id}")
  ApiCall<Order> get(@Path(value = "id", encoded = true) String id);

  @Operation(id = "cancelOrder", security = "session")
  @Envelope(value = "data", success = "status")
  @DELETE("orders/{id}")
  ApiCall<Void> cancel(@Path(value = "id", encoded = true) String id);

  @Operation(
      id = "refundOrder",
      security = "session",
      consumes = "application/json",
      idempotencyHeader = "Idempotency-Key",
      idempotencyLifetime = "PT24H")
  @POST("refunds")
  ApiCall<Void> refund(@Body NewOrder newOrder);

  @Operation(id = "getQuote")
  @GET("quotes/{amount}/{state}/{pin}")
  ApiCall<Void> quote(
      @Path(value = "amount", encoded = true) BigDecimal amount,
      @Path(value = "state", encoded = true) OrderState state,
      @Path(value = "pin", encoded = true) Secret pin);
}
