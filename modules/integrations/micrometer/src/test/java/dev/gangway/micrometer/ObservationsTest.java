package dev.gangway.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.BalancesApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test registry fails on observations that are used wrongly. */
final class ObservationsTest {
  @AutoClose private final Partner partner = new Partner();
  private final TestObservationRegistry observations = TestObservationRegistry.create();
  private final Recorder recorder = new Recorder();

  ObservationsTest() throws Exception {
    observations.observationConfig().observationHandler(recorder);
  }

  private MicrometerListener listener() {
    return MicrometerListener.of(observations, new SimpleMeterRegistry());
  }

  /** Keeps what ends, and writes headers as a handler for tracing does. */
  private static final class Recorder implements ObservationHandler<Observation.Context> {
    final List<Observation.Context> ended = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void onStart(Observation.Context context) {
      if (context instanceof AttemptContext attempt) {
        attempt.getSetter().set(attempt.getCarrier(), "traceparent", "00-trace-span-01");
        attempt.getSetter().set(attempt.getCarrier(), "baggage", "customer=planted");
      }
    }

    @Override
    public void onStop(Observation.Context context) {
      ended.add(context);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }

    List<Observation.Context> named(String contextualName) {
      return ended.stream()
          .filter(context -> contextualName.equals(context.getContextualName()))
          .toList();
    }

    Observation.Context first(String contextualName) {
      assertThat(named(contextualName)).as(contextualName).isNotEmpty();
      return named(contextualName).get(0);
    }
  }

  private static String value(Observation.Context context, String key) {
    return context.getAllKeyValues().stream()
        .filter(each -> each.getKey().equals(key))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Object parent(Observation.Context context) {
    return context.getParentObservation() == null
        ? null
        : context.getParentObservation().getContextView();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void parentIsTheObservationOfTheCaller(boolean async) {
    var balance = partner.client(listener()).balances().get(6, "btc");
    Observation caller = Observation.start("caller", observations);

    CompletableFuture<?> result =
        caller.scoped(
            () ->
                async
                    ? balance.executeAsync()
                    : CompletableFuture.completedFuture(balance.execute()));

    assertThat(result.join()).isNotNull();
    Observation.Context call = recorder.first("Kriptomat.getUserBalance");
    assertThat(parent(call)).isSameAs(caller.getContext());
    Observation.Context attempt = recorder.first("GET /v1/users/{user}/balances");
    assertThat(parent(attempt)).isSameAs(call);
    assertThat(((SenderContext<?>) attempt).getKind()).isEqualTo(Kind.CLIENT);
  }

  @Test
  void loginIsWithinTheCallThatWaitsForIt() {
    partner.server().on(BalancesApi::get).example().then().fails(401).then().example();
    Kriptomat client = partner.clientWithLogin(listener());

    client.balances().get(6, "btc").execute();
    partner.pass(Duration.ofMinutes(10));
    client.balances().get(6, "btc").executeAsync().join();

    List<Observation.Context> calls = recorder.named("Kriptomat.getUserBalance");
    assertThat(recorder.named("Kriptomat.login"))
        .extracting(login -> parent(login))
        .containsExactly(calls.get(0), calls.get(1));
    assertThat(calls).extracting(call -> value(call, "gangway.attempts")).containsExactly("1", "2");
    assertThat(recorder.named("GET /v1/users/{user}/balances"))
        .extracting(attempt -> value(attempt, "status"))
        .containsExactly("200", "401", "200");
  }

  @Test
  void traceLeavesAndBaggageDoesNot() throws Exception {
    partner.client(listener()).balances().get(6, "btc").execute();

    Headers sent = partner.server().takeRequest().headers();
    assertThat(sent.get("traceparent")).isEqualTo("00-trace-span-01");
    assertThat(sent.get("baggage")).isNull();
  }

  @Test
  void nothingIsSentWithoutPropagation() throws Exception {
    partner.client(listener().withoutPropagation()).balances().get(6, "btc").execute();

    assertThat(partner.server().takeRequest().headers().get("traceparent")).isNull();
  }

  @Test
  void headerOfTheCallItselfIsKept() throws Exception {
    partner
        .client(listener())
        .balances()
        .get(6, "btc")
        .withHeader("traceparent", "00-own-own-01")
        .execute();

    assertThat(partner.server().takeRequest().headers().values("traceparent"))
        .containsExactly("00-own-own-01");
    assertThat(recorder.ended).hasSize(2);
  }

  @Test
  void cancelledCallEndsItsObservations() throws Exception {
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
        partner.client(listener(), latches).balances().get(6, "btc").executeAsync();
    assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();

    future.cancel(true);

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(value(recorder.first("Kriptomat.getUserBalance"), "gangway.outcome"))
        .isEqualTo("cancelled");
    assertThat(recorder.named("GET /v1/users/{user}/balances")).hasSize(1);
  }

  @Test
  void handlerThatThrowsChangesNothingForTheCall() {
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStart(Observation.Context context) {
                throw new IllegalStateException("broken");
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    Kriptomat client = partner.client(listener());

    assertThat(client.balances().get(6, "btc").execute()).isNotNull();
  }
}
