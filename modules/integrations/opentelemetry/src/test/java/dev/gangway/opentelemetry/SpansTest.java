package dev.gangway.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.testkit.ConnectionLoss;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpansTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  @AutoClose private final Partner partner = new Partner();
  private final CallListener listener = OpenTelemetryListener.of(TELEMETRY.getOpenTelemetry());

  private static SpanData span(String name) {
    return spans(name).get(0);
  }

  private static List<SpanData> spans(String name) {
    List<SpanData> spans =
        TELEMETRY.getSpans().stream().filter(span -> span.getName().equals(name)).toList();
    assertThat(spans).as(name).isNotEmpty();
    return spans;
  }

  private static String text(SpanData span, String attribute) {
    return span.getAttributes().get(AttributeKey.stringKey(attribute));
  }

  private static Long number(SpanData span, String attribute) {
    return span.getAttributes().get(AttributeKey.longKey(attribute));
  }

  @Test
  void attemptHasTheAttributesOfTheConventionsWithinTheSpanOfItsCall() {
    partner.client(listener).balances().get(6, "btc").execute();

    SpanData call = span("Kriptomat.getUserBalance");
    assertThat(call.getKind()).isEqualTo(SpanKind.INTERNAL);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(call.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put("gangway.client", "Kriptomat")
                .put("gangway.operation", "getUserBalance")
                .put("gangway.attempts", 1L)
                .put("gangway.outcome", "success")
                .build()
                .asMap());
    SpanData attempt = span("GET /v1/users/{user}/balances");
    assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
    assertThat(attempt.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(attempt.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put("http.request.method", "GET")
                .put("server.address", partner.host())
                .put("server.port", partner.port())
                .put(
                    "url.full",
                    "http://"
                        + partner.host()
                        + ":"
                        + partner.port()
                        + "/v1/users/REDACTED/balances?currency_code=REDACTED")
                .put("url.template", "/v1/users/{user}/balances")
                .put("http.response.status_code", 200L)
                .put("network.protocol.version", "1.1")
                .build()
                .asMap());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void parentIsTheSpanOfTheCaller(boolean async) throws Exception {
    Kriptomat client = partner.client(listener);
    Span caller = TELEMETRY.getOpenTelemetry().getTracer("app").spanBuilder("caller").startSpan();
    var balance = client.balances().get(6, "btc");
    Callable<CompletableFuture<?>> calling =
        () -> async ? balance.executeAsync() : CompletableFuture.completedFuture(balance.execute());

    CompletableFuture<?> result = Context.root().with(caller).wrap(calling).call();

    assertThat(result.join()).isNotNull();
    SpanData call = span("Kriptomat.getUserBalance");
    assertThat(call.getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
    assertThat(span("GET /v1/users/{user}/balances").getTraceId())
        .isEqualTo(caller.getSpanContext().getTraceId());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void retriesAreSpansOfTheirOwnThatSayTheyAreResent(boolean async) {
    partner
        .server()
        .on(BalancesApi::get)
        .losesConnection(ConnectionLoss.AFTER_RECEIVING)
        .then()
        .fails(503)
        .then()
        .example();
    var call = partner.client(listener).balances().get(6, "btc");

    Object balance = async ? call.executeAsync().join() : call.execute();

    assertThat(balance).isNotNull();
    List<SpanData> attempts = spans("GET /v1/users/{user}/balances");
    assertThat(attempts)
        .extracting(span -> number(span, "http.request.resend_count"))
        .containsExactly(null, 1L, 2L);
    assertThat(attempts)
        .extracting(span -> number(span, "http.response.status_code"))
        .containsExactly(null, 503L, 200L);
    assertThat(attempts.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(text(attempts.get(0), "error.type")).endsWith("Exception").contains(".");
    assertThat(text(attempts.get(1), "error.type")).isEqualTo("503");
    assertThat(text(attempts.get(2), "error.type")).isNull();
    SpanData whole = span("Kriptomat.getUserBalance");
    assertThat(attempts).allMatch(span -> span.getParentSpanId().equals(whole.getSpanId()));
    assertThat(number(whole, "gangway.attempts")).isEqualTo(3);
  }

  @Test
  void loginIsWithinTheCallThatWaitsForIt() {
    partner.server().on(BalancesApi::get).example().then().fails(401).then().example();
    Kriptomat client = partner.clientWithLogin(listener);

    client.balances().get(6, "btc").execute();
    partner.pass(Duration.ofMinutes(10));
    client.balances().get(6, "btc").executeAsync().join();

    List<SpanData> calls = spans("Kriptomat.getUserBalance");
    assertThat(spans("Kriptomat.login"))
        .extracting(SpanData::getParentSpanId)
        .containsExactly(calls.get(0).getSpanId(), calls.get(1).getSpanId());
    assertThat(spans("Kriptomat.login"))
        .extracting(SpanData::getTraceId)
        .containsExactly(calls.get(0).getTraceId(), calls.get(1).getTraceId());
    assertThat(spans("GET /v1/users/{user}/balances"))
        .extracting(span -> number(span, "http.response.status_code"))
        .containsExactly(200L, 401L, 200L);
    assertThat(spans("GET /v1/users/{user}/balances"))
        .extracting(span -> number(span, "http.request.resend_count"))
        .containsExactly(null, null, 1L);
    assertThat(spans("POST /v1/auth/login")).hasSize(2);
  }

  @Test
  void errorResponseIsRefused() {
    partner.server().on(BalancesApi::get).fails(404);
    var call = partner.client(listener).balances().get(6, "btc");

    assertThat(catchThrowable(call::execute)).isInstanceOf(NotFoundException.class);

    SpanData whole = span("Kriptomat.getUserBalance");
    assertThat(text(whole, "gangway.outcome")).isEqualTo("refused");
    assertThat(text(whole, "error.type")).isEqualTo(NotFoundException.class.getName());
    assertThat(whole.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(whole.getEvents()).isEmpty();
    assertThat(text(span("GET /v1/users/{user}/balances"), "error.type")).isEqualTo("404");
  }

  @Test
  void lostOrderIsOfUnknownOutcome() {
    partner.server().on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);
    var call =
        partner.client(listener).orders().buy(6, Partner.ORDER).withRetries(RetryPolicy.none());

    assertThat(catchThrowable(call::execute)).isInstanceOf(OutcomeUnknownException.class);

    assertThat(text(span("Kriptomat.buyOrder"), "gangway.outcome")).isEqualTo("outcome_unknown");
  }

  @Test
  void cancelledCallEndsItsSpansAndIsNotAnError() throws Exception {
    partner.server().on(BalancesApi::get).delayed(Duration.ofMinutes(1));
    CountDownLatch sent = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    CallListener latches =
        new CallListener() {
          @Override
          public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
            sent.countDown();
          }

          @Override
          public void callEnded(ObservedCall call, CallOutcome outcome) {
            ended.countDown();
          }
        };
    CompletableFuture<?> future =
        partner.client(listener, latches).balances().get(6, "btc").executeAsync();
    assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();

    future.cancel(true);

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    SpanData call = span("Kriptomat.getUserBalance");
    assertThat(text(call, "gangway.outcome")).isEqualTo("cancelled");
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(span("GET /v1/users/{user}/balances").hasEnded()).isTrue();
  }

  @Test
  void listenerThatThrowsBesideItChangesNoSpan() {
    CallListener broken =
        new CallListener() {
          @Override
          public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
            throw new IllegalStateException("broken");
          }
        };

    partner.client(broken, listener).balances().get(6, "btc").execute();

    assertThat(text(span("Kriptomat.getUserBalance"), "gangway.outcome")).isEqualTo("success");
    assertThat(TELEMETRY.getSpans()).hasSize(2);
  }
}
