package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.spec.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Invocation;

class ApiCallTest {
  private static final String ORDER =
      "{\"status\":true,\"message\":\"ok\",\"data\":{\"id\":6,\"amount\":\"12.50\",\"state\":\"open\",\"note\":null}}";
  private static final String TEXT = "\"hello\"";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private static MockResponse.Builder silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  @Test
  void executeReturnsTheValueWithoutItsEnvelope() {
    server.answers(ORDER);

    Order order = server.client().orders().get("6").execute();

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.amount()).isEqualTo("12.50");
    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("GET /orders/6 HTTP/1.1");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + KioskServer.TOKEN);
  }

  @Test
  void executeAsyncCompletesWithTheValue() throws Exception {
    server.answers(ORDER);

    CompletableFuture<Order> order = server.client().orders().get("6").executeAsync();

    assertThat(order.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
  }

  @Test
  void responseHoldsStatusHeadersValueAndWhatStoodBesideIt() {
    server.answers(KioskServer.answer(201, ORDER).setHeader("x-trace", "t-1"));

    ApiResponse<Order> response = server.client().orders().get("6").response();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().get("x-trace")).isEqualTo("t-1");
    assertThat(response.value().id()).isEqualTo(6);
    assertThat(response.envelope()).containsOnlyKeys("status", "message");
    assertThat(response.envelope().get("message").text()).isEqualTo("\"ok\"");
  }

  @Test
  void responseAsyncCompletesWithTheResponse() throws Exception {
    server.answers(202, ORDER);

    CompletableFuture<ApiResponse<Order>> response =
        server.client().orders().get("6").responseAsync();

    assertThat(response.get(10, TimeUnit.SECONDS).status()).isEqualTo(202);
  }

  @Test
  void callIsNotSentBeforeItIsExecuted() {
    server.client().orders().get("6").withHeader("x-trace", "1");

    assertThat(server.requestCount()).isZero();
  }

  @Test
  void headerOptionLeavesTheOldCallUnchanged() {
    server.answers(TEXT);
    server.answers(TEXT);
    server.answers(TEXT);
    ApiCall<String> plain = server.client().values().text();
    ApiCall<String> first = plain.withHeader("x-trace", "1");
    ApiCall<String> second = first.withHeader("X-Trace", "2");

    plain.execute();
    first.execute();
    second.execute();

    assertThat(server.request().getHeaders().values("x-trace")).isEmpty();
    assertThat(server.request().getHeaders().values("x-trace")).containsExactly("1");
    assertThat(server.request().getHeaders().values("x-trace")).containsExactly("2");
  }

  @Test
  void cancellingTheFutureCancelsTheHttpCall() throws Exception {
    server.answers(silence());
    CountDownLatch ended = new CountDownLatch(1);
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    ended.countDown();
                  }
                })
            .build();
    CompletableFuture<String> future =
        server.client(server.builder().httpClient(httpClient)).values().text().executeAsync();
    server.request();

    boolean cancelled = future.cancel(true);

    assertThat(cancelled).isTrue();
    assertThat(future).isCancelled();
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void sameCallSentAgainSendsTheSameBytesAndKey() {
    server.answers(ORDER);
    server.answers(ORDER);
    ApiCall<Order> call = server.client().orders().place(newOrder());

    call.execute();
    call.execute();

    RecordedRequest first = server.request();
    RecordedRequest second = server.request();
    assertThat(second.getBody()).isEqualTo(first.getBody());
    assertThat(KioskServer.text(first))
        .isEqualTo("{\"amount\":\"12.50\",\"idempotency_key\":\"" + call.idempotencyKey() + "\"}");
  }

  @Test
  void sameCallSentAgainSendsTheSecretOfTheFirstTime() {
    AtomicInteger asked = new AtomicInteger();
    Login login =
        new Login("jane@example.com", Secret.from(() -> "s" + asked.incrementAndGet()), Map.of());
    ApiCall<?> call = server.client().sessions().login(login);
    server.answers("{}");
    server.answers("{}");

    call.execute();
    call.execute();

    assertThat(KioskServer.text(server.request())).contains("\"s1\"");
    assertThat(KioskServer.text(server.request())).contains("\"s1\"");
  }

  @Test
  void interceptorsOfTheGivenHttpClientSeeTheOperation() {
    server.answers(TEXT);
    StringBuilder seen = new StringBuilder();
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Request request = chain.request();
                  seen.append(
                      request.tag(Invocation.class).method().getAnnotation(Operation.class).id());
                  return chain.proceed(request);
                })
            .build();

    server.client(server.builder().httpClient(httpClient)).values().text().execute();

    assertThat(seen).hasToString("text");
  }

  static List<MockResponse.Builder> failures() {
    return List.of(
        KioskServer.answer(500, "{\"message\":\"down\"}"),
        KioskServer.answer(200, "{\"status\":false}"),
        KioskServer.answer(200, "<html>"),
        KioskServer.answer(200, "{\"data\":[6]}"),
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void asyncFailsWithTheExceptionOfExecute(MockResponse.Builder failure) {
    server.answers(failure);
    server.answers(failure);
    ApiCall<Order> call = server.client().orders().get("6");

    ApiException expected = catchThrowableOfType(ApiException.class, call::execute);
    CompletableFuture<Order> future = call.executeAsync();

    assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isExactlyInstanceOf(expected.getClass())
        .hasMessage(expected.getMessage());
  }
}
