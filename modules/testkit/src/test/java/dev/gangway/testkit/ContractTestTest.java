package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiClient;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

final class ContractTestTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream standardOutput = System.out;

  @BeforeEach
  void captureOutput() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void releaseOutput() {
    System.setOut(standardOutput);
  }

  static class Right extends ContractTest {
    @Override
    protected Spec spec() {
      return Spec.ofResource(ContractTestTest.class, "shop.yaml");
    }

    @Override
    protected AutoCloseable client(HttpUrl baseUrl) {
      return Shop.at(baseUrl, codecs());
    }

    @Override
    protected OperationCodecs codecs() {
      return new Shop.Codecs();
    }
  }

  @Test
  void clientThatKeepsToTheSpecPasses() {
    Map<String, String> outcomes = run(Right.class);

    assertThat(outcomes)
        .containsOnlyKeys(
            "placeOrder ← 200 shop",
            "placeOrder ← 200 shop2",
            "placeOrder ← 422 shop-refused",
            "listOrders ← 200 shop",
            "cancelOrder ← 204 empty",
            "login ← 200 shop",
            "login ← 401 shop-refused");
    assertThat(outcomes.values()).containsOnly("");
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Shop: 5 of 5 documented operations, 6 of 6 documented responses");
  }

  static class LosesScaleOfRequest extends Right {
    @Override
    protected OperationCodecs codecs() {
      Shop.Codecs codecs = new Shop.Codecs();
      codecs.requests.put("placeOrder", new Shortening());
      return codecs;
    }

    private static final class Shortening extends JsonAdapter<RawJson> {
      @Override
      public RawJson fromJson(JsonReader reader) throws IOException {
        return Scalars.RAW.fromJson(reader);
      }

      @Override
      public void toJson(JsonWriter writer, RawJson value) throws IOException {
        Scalars.RAW.toJson(writer, RawJson.of(value.text().replace("0\"", "\"")));
      }
    }
  }

  @Test
  void amountThatLosesItsScaleFails() {
    Map<String, String> outcomes = run(LosesScaleOfRequest.class);

    assertThat(outcomes.get("placeOrder ← 200 shop"))
        .isEqualTo("placeOrder ← 200 shop:\n  body/amount is \"250.0\", not \"250.00\"");
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Shop: 3 of 5 documented operations, 3 of 6 documented responses");
  }

  static class LosesDigitsOfAnswer extends Right {
    @Override
    protected OperationCodecs codecs() {
      return new Shop.Codecs()
          .orders(
              new Shop.OrderCodec() {
                @Override
                BigDecimal rate(JsonReader reader) throws IOException {
                  return BigDecimal.valueOf(reader.nextDouble());
                }
              });
    }
  }

  @Test
  void rateThatLosesDigitsFails() {
    Map<String, String> outcomes = run(LosesDigitsOfAnswer.class);

    assertThat(outcomes.get("listOrders ← 200 shop"))
        .isEqualTo(
            "listOrders ← 200 shop:\n"
                + "  /0/rate is 0.12345678901234568, not 0.1234567890123456789012345");
  }

  static class DropsField extends Right {
    @Override
    protected OperationCodecs codecs() {
      return new Shop.Codecs()
          .orders(
              new Shop.OrderCodec() {
                @Override
                Map<String, RawJson> other(
                    Map<String, RawJson> kept, String name, JsonReader reader) throws IOException {
                  reader.skipValue();
                  return kept;
                }
              });
    }
  }

  @Test
  void fieldThatIsDroppedFails() {
    assertThat(run(DropsField.class).get("placeOrder ← 200 shop"))
        .isEqualTo("placeOrder ← 200 shop:\n  /data/note is missing, not null");
  }

  static class LacksField extends Right {
    @Override
    protected OperationCodecs codecs() {
      return new Shop.Codecs()
          .orders(
              new Shop.OrderCodec() {
                @Override
                public Shop.Order fromJson(JsonReader reader) throws IOException {
                  Shop.Order order = super.fromJson(reader);
                  RawJson rate = RawJson.of(order.rate().toString());
                  return new Shop.Order(
                      order.id(), null, order.note(), order.placed(), Map.of("rate", rate));
                }
              });
    }
  }

  @Test
  void fieldThatTheModelLacksFails() {
    assertThat(run(LacksField.class).get("placeOrder ← 200 shop2"))
        .isEqualTo("placeOrder ← 200 shop2:\n  /rate is documented, but Order has no such field");
  }

  /** What a client reads whose spec has another name for a field than its examples. */
  static class RenamesField extends Right {
    @Override
    protected OperationCodecs codecs() {
      return new Shop.Codecs()
          .orders(
              new Shop.OrderCodec() {
                @Override
                public Shop.Order fromJson(JsonReader reader) throws IOException {
                  Shop.Order order = super.fromJson(reader);
                  RawJson id = RawJson.of(order.id().toString());
                  return new Shop.Order(
                      null, order.rate(), order.note(), order.placed(), Map.of("orderId", id));
                }
              });
    }
  }

  @Test
  void fieldThatIsRenamedFailsWithBothNames() {
    assertThat(run(RenamesField.class).get("placeOrder ← 200 shop2"))
        .contains(
            "\n  /id is required in Order, but the document has no such field",
            "\n  /orderId is documented, but Order has no such field");
  }

  static class OtherThanTheSpec extends Right {
    @Override
    protected AutoCloseable client(HttpUrl baseUrl) {
      return new WrongShop(Shop.apiClient(baseUrl, codecs()));
    }
  }

  public record WrongShop(ApiClient client) implements AutoCloseable {
    public Wrong orders() {
      return client.api(Wrong.class);
    }

    @Override
    public void close() {
      client.close();
    }

    public interface Wrong {
      @Operation(id = "placeOrder", security = "session", consumes = "application/json")
      @Envelope(value = "data", success = "status")
      @POST("v1/user/{user}/orders")
      ApiCall<Shop.Order> place(@Path("user") long user, @Body RawJson order);

      @Operation(id = "listOrders", security = "session")
      @GET("v1/users/{user}/orders")
      ApiCall<List<Shop.Order>> list(@Path("user") long user, @Query("limit") Integer limit);

      @Operation(id = "sellOrder", security = "session")
      @GET("v1/users/{user}/sell")
      ApiCall<Void> sell(@Path("user") long user);
    }
  }

  @Test
  void wrongPathFails() {
    assertThat(run(OtherThanTheSpec.class).get("placeOrder ← 200 shop"))
        .isEqualTo(
            "placeOrder ← 200 shop:\n  Expected a request POST /v1/users/{user}/orders, "
                + "but POST /v1/user/1/orders: the spec has no such path.");
  }

  @Test
  void missingConstantHeaderFails() {
    assertThat(run(OtherThanTheSpec.class).get("listOrders ← 200 shop"))
        .isEqualTo(
            "listOrders ← 200 shop:\n"
                + "  GET /v1/users/1/orders: header.X-Requested-With is missing");
  }

  @Test
  void operationWithoutMethodFails() {
    assertThat(run(OtherThanTheSpec.class).get("cancelOrder ← 204 empty"))
        .isEqualTo(
            "cancelOrder (DELETE /v1/users/{user}/orders/{order}) has no method that carries its @Operation.");
  }

  @Test
  void methodWithoutOperationFails() {
    assertThat(run(OtherThanTheSpec.class).get("sellOrder"))
        .isEqualTo("sellOrder: the spec has no operation for Wrong.sell.");
  }

  /** Returns each dynamic test's failure, empty when it succeeded. */
  private static Map<String, String> run(Class<? extends ContractTest> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getDisplayName(), ContractTestTest::message));
  }

  private static String message(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage)
        .orElse("");
  }
}
