package dev.gangway.testkit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * A client of shop.yaml as the generator would write it, except for requests, which are raw JSON.
 */
public final class Shop implements AutoCloseable {
  private final ApiClient client;

  private Shop(ApiClient client) {
    this.client = client;
  }

  static Shop at(HttpUrl url, OperationCodecs codecs) {
    return new Shop(apiClient(url, codecs));
  }

  static ApiClient apiClient(HttpUrl url, OperationCodecs codecs) {
    return new Builder(codecs).baseUrl(url.toString()).build();
  }

  public Orders orders() {
    return client.api(Orders.class);
  }

  public SessionApi session() {
    return client.api(SessionApi.class);
  }

  @Override
  public void close() {
    client.close();
  }

  private static final class Builder extends ClientBuilder<Builder> {
    private final OperationCodecs codecs;

    Builder(OperationCodecs codecs) {
      this.codecs = codecs;
    }

    @Override
    public ApiClient build() {
      credential("session", Credential.bearer(Secret.of("token")));
      return client("Shop", codecs, new ErrorShape(List.of("message"), ""), "baseUrl(…)");
    }
  }

  public interface Orders {
    @Operation(id = "placeOrder", security = "session", consumes = "application/json")
    @Envelope(value = "data", success = "status")
    @Headers("X-Requested-With: XMLHttpRequest")
    @POST("v1/users/{user}/orders")
    ApiCall<Order> place(@Path("user") long user, @Body RawJson order);

    @Operation(id = "listOrders", security = "session")
    @Headers("X-Requested-With: XMLHttpRequest")
    @GET("v1/users/{user}/orders")
    ApiCall<List<Order>> list(
        @Path("user") long user,
        @Query("limit") Integer limit,
        @Query("states") List<State> states);

    @Operation(id = "cancelOrder", security = "session")
    @DELETE("v1/users/{user}/orders/{order}")
    ApiCall<Void> cancel(@Path("user") long user, @Path("order") long order);
  }

  public interface SessionApi {
    @Operation(id = "login", consumes = "application/x-www-form-urlencoded")
    @POST("v1/login")
    ApiCall<RawJson> login(@Body RawJson login);
  }

  public record State(String value) implements OpenEnum<String> {
    public static State of(String value) {
      return new State(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  public record Order(
      Long id,
      BigDecimal rate,
      String note,
      Instant placed,
      Map<String, RawJson> additionalProperties) {

    @Override
    public Long id() {
      if (id == null) {
        throw MissingFieldException.of("Order.id", null);
      }
      return id;
    }

    public static JsonAdapter<Order> jsonAdapter() {
      return new OrderCodec();
    }
  }

  static final class Codecs implements OperationCodecs {
    final Map<String, JsonAdapter<?>> requests = new HashMap<>();
    final Map<String, JsonAdapter<?>> responses = new HashMap<>();

    Codecs() {
      requests.put("placeOrder", Scalars.RAW);
      requests.put("login", Scalars.RAW);
      orders(new OrderCodec());
      responses.put("login", Scalars.RAW);
    }

    Codecs orders(JsonAdapter<Order> codec) {
      responses.put("placeOrder", codec);
      responses.put("listOrders", ListCodec.of(codec));
      return this;
    }

    @Override
    public JsonAdapter<?> request(String operationId) {
      return requests.get(operationId);
    }

    @Override
    public JsonAdapter<?> response(String operationId) {
      return responses.get(operationId);
    }
  }

  static class OrderCodec extends JsonAdapter<Order> {
    @Override
    public Order fromJson(JsonReader reader) throws IOException {
      Long id = null;
      BigDecimal rate = null;
      String note = null;
      Instant placed = null;
      Map<String, RawJson> kept = null;
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        switch (name) {
          case "id" -> id = Scalars.LONG.fromJson(reader);
          case "rate" -> rate = rate(reader);
          case "placed" -> placed = Scalars.INSTANT.fromJson(reader);
          default -> kept = other(kept, name, reader);
        }
      }
      reader.endObject();
      return new Order(id, rate, note, placed, RecordFields.freeze(kept));
    }

    BigDecimal rate(JsonReader reader) throws IOException {
      return Scalars.DECIMAL.fromJson(reader);
    }

    Map<String, RawJson> other(Map<String, RawJson> kept, String name, JsonReader reader)
        throws IOException {
      Map<String, RawJson> fields = kept == null ? new LinkedHashMap<>() : kept;
      fields.put(name, Scalars.RAW.fromJson(reader));
      return fields;
    }

    @Override
    public void toJson(JsonWriter writer, Order order) throws IOException {
      writer.beginObject();
      Scalars.LONG.toJson(writer.name("id"), order.id);
      Scalars.DECIMAL.toJson(writer.name("rate"), order.rate());
      Scalars.STRING.toJson(writer.name("note"), order.note());
      Scalars.INSTANT.toJson(writer.name("placed"), order.placed());
      for (Map.Entry<String, RawJson> field : order.additionalProperties().entrySet()) {
        Scalars.RAW.toJson(writer.name(field.getKey()), field.getValue());
      }
      writer.endObject();
    }
  }
}
