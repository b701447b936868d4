package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.OrdersApi;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Invocation;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Retrofit is the judge: a template sends the same, and refuses the same with the same words. */
class RequestTemplateTest {
  private static final int ROUNDS = 3_000;
  private static final List<String> PIECES =
      List.of(
          "",
          "a",
          "Z9",
          "-",
          "_",
          "~",
          ".",
          "..",
          "/",
          "\\",
          "%",
          "%2e",
          "%2F",
          " ",
          "+",
          "&",
          "=",
          "?",
          "#",
          ";",
          ":",
          "@",
          "!",
          "$",
          "'",
          "(",
          "*",
          ",",
          "[",
          "{",
          "}",
          "{id}",
          "|",
          "^",
          "`",
          "\"",
          "<",
          "é",
          "日",
          "\uD83D\uDE00",
          "\uD83D",
          "\t",
          "\n",
          "\u0000",
          "\u007F",
          "gangway-segment-id",
          "http:");

  private final List<Request> sent = new ArrayList<>();

  /** Operations of every shape that a template makes. */
  public interface ShapesApi {
    @Operation(id = "getParts", required = 1)
    @Headers({"X-Requested-With: XMLHttpRequest", "X-Second:  2 "})
    @GET("v1/shapes/{id}/parts/{part}")
    ApiCall<Void> parts(
        @Path(value = "id", encoded = true) @Nullable String id,
        @Path("part") @Nullable String part,
        @Query("q") @Nullable String query,
        @Query(value = "e", encoded = true) @Nullable String encoded,
        @Header("X-Third") @Nullable String header);

    @Operation(id = "placeOrder", consumes = "application/json")
    @POST("shapes")
    ApiCall<Void> post(@Body @Nullable NewOrder order, @Query("x y") @Nullable BigDecimal number);

    @Operation(id = "cancelOrder")
    @PUT("shapes/{id}.json?fixed=1&two")
    ApiCall<Void> put(@Path("id") @Nullable String id);

    @Operation(id = "quote")
    @GET("/from/the/root/{id}")
    ApiCall<Void> root(
        @Path("id") @Nullable String id, @Header("Accept-Encoding") @Nullable String text);

    default ApiCall<Void> ofOne(String id) {
      return parts(id, id, null, null, null);
    }
  }

  private Kiosk kiosk(String base) {
    OkHttpClient recording =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  sent.add(chain.request());
                  return new Response.Builder()
                      .request(chain.request())
                      .protocol(Protocol.HTTP_1_1)
                      .code(200)
                      .message("OK")
                      .body(ResponseBody.create("", null))
                      .build();
                })
            .build();
    return Kiosk.builder().baseUrl(base).retries(RetryPolicy.none()).httpClient(recording).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://kiosk.example.com/", "https://kiosk.example.com:444/a%20b/v2/"})
  void randomArgumentsAreSentAsRetrofitSendsThem(String base) {
    Random random = new Random(7);
    int plain = 0;
    try (Kiosk kiosk = kiosk(base)) {
      ShapesApi ours = kiosk.runtime().api(ShapesApi.class);
      ShapesApi judge = kiosk.runtime().retrofit().create(ShapesApi.class);
      for (int i = 0; i < ROUNDS; i++) {
        Function<ShapesApi, ApiCall<Void>> call = anyCall(random);
        String expected = outcome(judge, call);

        assertThat(outcome(ours, call)).isEqualTo(expected);
        plain += expected.startsWith("sent") ? 1 : 0;
      }
    }
    assertThat(plain).isBetween(ROUNDS / 10, ROUNDS);
  }

  private static Function<ShapesApi, ApiCall<Void>> anyCall(Random random) {
    String id = text(random);
    String part = text(random);
    String query = text(random);
    String encoded = text(random);
    String header = random.nextInt(3) == 0 ? text(random) : null;
    NewOrder order =
        random.nextInt(8) == 0 ? null : new NewOrder(new BigDecimal("12.50"), null, null, Map.of());
    BigDecimal number = random.nextBoolean() ? null : new BigDecimal("1E+3");
    return switch (random.nextInt(4)) {
      case 0 -> api -> api.parts(id, part, query, encoded, header);
      case 1 -> api -> api.post(order, number);
      case 2 -> api -> api.put(id);
      default -> api -> api.root(id, header);
    };
  }

  private static @Nullable String text(Random random) {
    int pieces = random.nextInt(4);
    if (pieces == 0) {
      return random.nextBoolean() ? null : "6-0_x";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 5 : PIECES.size())));
    }
    return text.toString();
  }

  private String outcome(ShapesApi api, Function<ShapesApi, ApiCall<Void>> call) {
    sent.clear();
    try {
      call.apply(api).execute();
    } catch (RuntimeException refused) {
      return refused.getClass() + ": " + refused.getMessage();
    }
    assertThat(sent).hasSize(1);
    Request request = sent.get(0);
    Invocation invocation = request.tag(Invocation.class);
    return "sent "
        + String.join(
            "\n",
            request.method() + " " + request.url(),
            String.valueOf(request.headers()),
            body(request),
            invocation.service() + " " + invocation.method() + " " + invocation.arguments());
  }

  private static String body(Request request) {
    if (request.body() == null) {
      return "no body";
    }
    Buffer body = new Buffer();
    try {
      request.body().writeTo(body);
      return request.body().contentType() + " " + body.readUtf8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void usualArgumentsNeedNoRetrofit() throws Exception {
    try (Kiosk kiosk = kiosk("https://kiosk.example.com/")) {
      RequestTemplate template =
          RequestTemplate.of(
              kiosk.runtime(), OrdersApi.class, OrdersApi.class.getMethod("get", String.class));

      assertThat(template).isNotNull();
      assertThat(template.call(kiosk.orders(), new Object[] {"5f0c-1"})).isNotNull();
      assertThat(template.call(kiosk.orders(), new Object[] {"5f0c/1"})).isNull();
    }
  }

  @Test
  void secretMadeForEachUseIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    Secret code = Secret.from(() -> "a/" + asked.incrementAndGet());
    try (Kiosk kiosk = kiosk("https://kiosk.example.com/")) {
      kiosk.orders().quote(BigDecimal.ONE, OrderState.PAID, code).execute();

      assertThat(asked).hasValue(1);
      assertThat(sent.get(0).url().encodedPath()).endsWith("/a%2F1");
    }
  }

  @Test
  void interceptorsSeeTheInvocation() {
    try (Kiosk kiosk = kiosk("https://kiosk.example.com/")) {
      ShapesApi shapes = kiosk.runtime().api(ShapesApi.class);

      shapes.ofOne("6").execute();

      Invocation invocation = sent.get(0).tag(Invocation.class);
      assertThat(invocation.instance()).isSameAs(shapes);
      assertThat(invocation.method().getName()).isEqualTo("parts");
      assertThat(invocation.arguments()).isEqualTo(Arrays.asList("6", "6", null, null, null));
    }
  }

  @Test
  void anInterfaceIsEqualToItselfAlone() {
    try (Kiosk kiosk = kiosk("https://kiosk.example.com/")) {
      OrdersApi orders = kiosk.orders();

      assertThat(orders).isEqualTo(orders).isNotEqualTo(kiosk.values());
      assertThat(orders).hasSameHashCodeAs(orders).hasToString("OrdersApi of Kiosk");
    }
  }
}
