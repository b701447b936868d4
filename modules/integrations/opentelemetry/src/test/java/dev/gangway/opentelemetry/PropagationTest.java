package dev.gangway.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.api.BalancesApi;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class PropagationTest {
  private static final String OWN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @AutoClose private final Partner partner = new Partner();
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

  private final OpenTelemetry telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .setPropagators(
              ContextPropagators.create(
                  TextMapPropagator.composite(
                      W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
          .build();

  private final OpenTelemetryListener listener = OpenTelemetryListener.of(telemetry);

  @Test
  void eachAttemptSendsItsOwnSpan() throws Exception {
    partner.server().on(BalancesApi::get).fails(503).then().example();

    partner.client(listener).balances().get(6, "btc").executeAsync().join();

    List<SpanData> attempts =
        exporter.getFinishedSpanItems().stream()
            .filter(span -> span.getName().startsWith("GET"))
            .toList();
    assertThat(attempts).hasSize(2);
    for (SpanData attempt : attempts) {
      assertThat(partner.server().takeRequest().headers().get("traceparent"))
          .startsWith("00-" + attempt.getTraceId() + "-" + attempt.getSpanId() + "-");
    }
  }

  @Test
  void baggageStaysAtHome() throws Exception {
    Baggage.builder()
        .put("customer", "planted")
        .build()
        .storeInContext(Context.root())
        .wrap(() -> partner.client(listener).balances().get(6, "btc").execute())
        .call();

    Headers sent = partner.server().takeRequest().headers();
    assertThat(sent.get("traceparent")).isNotNull();
    assertThat(sent.get("baggage")).isNull();
  }

  @Test
  void nothingIsSentWithoutPropagation() throws Exception {
    partner.client(listener.withoutPropagation()).balances().get(6, "btc").execute();

    assertThat(partner.server().takeRequest().headers().get("traceparent")).isNull();
    assertThat(exporter.getFinishedSpanItems()).hasSize(2);
  }

  @Test
  void headerOfTheCallItselfIsKept() throws Exception {
    partner.client(listener).balances().get(6, "btc").withHeader("traceparent", OWN).execute();

    assertThat(partner.server().takeRequest().headers().values("traceparent")).containsExactly(OWN);
    assertThat(exporter.getFinishedSpanItems()).hasSize(2);
  }
}
