package dev.gangway.durable;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiClient;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.Server;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** A client in the shape of the generated ones, for a shop that does not exist. */
public final class Shop implements AutoCloseable {
  public static final Server PRODUCTION = Server.of("production", "https://shop.example.com");

  private final ApiClient client;

  private Shop(ApiClient client) {
    this.client = client;
  }

  static Builder builder() {
    return new Builder();
  }

  static Shop at(String url) {
    return builder().baseUrl(url).build();
  }

  static OperationCodecs codecs() {
    return Codecs.INSTANCE;
  }

  Orders orders() {
    return client.api(Orders.class);
  }

  ApiCall<?> restore(CallSnapshot snapshot) {
    return client.restore(snapshot, Orders.class);
  }

  @Override
  public void close() {
    client.close();
  }

  /** The shop's operations. */
  public interface Orders {

    @Operation(
        id = "buy",
        consumes = "application/json",
        idempotencyHeader = "Idempotency-Key",
        idempotencyLifetime = "PT24H")
    @POST("purchases")
    ApiCall<RawJson> buy(@Body RawJson order);

    @Operation(id = "sell", consumes = "application/json", idempotencyHeader = "Idempotency-Key")
    @POST("sales")
    ApiCall<RawJson> sell(@Body RawJson order);

    @Operation(id = "pay", consumes = "application/json")
    @POST("payments")
    ApiCall<RawJson> pay(@Body RawJson order);

    @Operation(id = "put", consumes = "application/json")
    @PUT("orders")
    ApiCall<RawJson> put(@Body RawJson order);

    @Operation(id = "list")
    @GET("orders")
    ApiCall<RawJson> list();
  }

  static final class Builder extends ClientBuilder<Builder> {
    @Override
    public Shop build() {
      return new Shop(
          client("Shop", Codecs.INSTANCE, new ErrorShape(List.of("message"), "errors"), "baseUrl"));
    }
  }

  private enum Codecs implements OperationCodecs {
    INSTANCE;

    @Override
    public @Nullable JsonAdapter<?> request(String operationId) {
      return operationId.equals("list") ? null : Scalars.RAW;
    }

    @Override
    public JsonAdapter<?> response(String operationId) {
      return Scalars.RAW;
    }
  }
}
