package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerHeadersTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @RegisterExtension final KioskServer server = new KioskServer();

  private Kiosk kiosk(CallListener... listeners) {
    Kiosk.Builder builder = server.builder();
    for (CallListener listener : listeners) {
      builder.listener(listener);
    }
    return server.client(builder);
  }

  /** Sets one header of each attempt, and keeps what setting it threw. */
  private static final class Adding implements CallListener {
    private final String name;
    private final String value;
    private final AtomicReference<String> refusal = new AtomicReference<>("");

    Adding(String name, String value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
      try {
        headers.set(name, value.replace("{attempt}", Integer.toString(attempt)));
      } catch (IllegalArgumentException e) {
        refusal.set(e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void headerOfAListenerLeavesWithTheAttempt(boolean async) {
    server.answers(ORDER);
    ApiCall<?> call = kiosk(new Adding("traceparent", TRACE)).orders().get("6");

    Object order = async ? call.executeAsync().join() : call.execute();

    assertThat(order).isNotNull();
    assertThat(server.request().getHeaders().get("traceparent")).isEqualTo(TRACE);
  }

  @Test
  void eachAttemptHasItsOwnHeader() {
    server.answers(503, "{}");
    server.answers(ORDER);
    Duration moment = Duration.ofMillis(1);
    Kiosk kiosk =
        server.client(
            server
                .builder()
                .listener(new Adding("X-Attempt", "try-{attempt}"))
                .retries(RetryPolicy.standard().withBackoff(moment, moment)));

    kiosk.orders().get("6").execute();

    assertThat(server.request().getHeaders().values("X-Attempt")).containsExactly("try-1");
    assertThat(server.request().getHeaders().values("X-Attempt")).containsExactly("try-2");
  }

  @Test
  void ofTwoListenersTheLastOneSetsTheHeader() {
    server.answers(ORDER);

    kiosk(new Adding("X-Id", "first"), new Adding("x-id", "second")).orders().get("6").execute();

    assertThat(server.request().getHeaders().values("X-Id")).containsExactly("second");
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, carries a credential",
    "cookie, carries a credential",
    "Proxy-Authorization, frames messages",
    "User-Agent, the request has it already",
    "X-Own, the request has it already",
    "Content-Length, frames messages",
    "Transfer-Encoding, frames messages",
    "Host, frames messages",
    "Accept-Encoding, can only be set to identity",
  })
  void headerThatIsNotTheListenersIsRefused(String name, String reason) {
    server.answers(ORDER);
    Adding adding = new Adding(name, "planted");

    kiosk(adding).orders().get("6").withHeader("X-Own", "call").execute();

    assertThat(adding.refusal.get()).contains(name, reason).doesNotContain("planted");
    assertThat(server.request().getHeaders().toString()).doesNotContain("planted");
  }

  @Test
  void idempotencyKeyOfAnOrderCannotBeReplaced() {
    server.answers(ORDER);
    Adding adding = new Adding("Idempotency-Key", "another");

    kiosk(adding).orders().cancel("6").withHeader("Idempotency-Key", "mine").execute();

    assertThat(adding.refusal.get().toLowerCase(Locale.ROOT)).contains("idempotency-key");
    assertThat(server.request().getHeaders().values("Idempotency-Key")).containsExactly("mine");
  }

  @Test
  void requestOfAnAttemptCarriesTheCallAsATag() {
    server.answers(ORDER);
    List<ObservedCall> seen = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(chain.request().tag(ObservedCall.class));
                  return chain.proceed(chain.request());
                })
            .build();

    server.client(server.builder().httpClient(http)).orders().get("6").execute();

    assertThat(seen)
        .singleElement()
        .satisfies(call -> assertThat(call.path()).isEqualTo("/orders/{id}"));
  }

  @Test
  void contextIsTheCallsOwnFromItsFirstEventToItsLast() {
    server.answers(ORDER);
    server.answers(ORDER);
    CallContext.Key<String> key = CallContext.Key.of("correlation", String.class);
    List<String> ends = new ArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void callStarted(ObservedCall call) {
            assertThat(call.context().get(key)).isNull();
            call.context().put(key, "id-" + call.number());
          }

          @Override
          public void callEnded(ObservedCall call, CallOutcome outcome) {
            ends.add(call.context().get(key));
            assertThat(call.context()).hasToString("CallContext[correlation]");
            assertThat(call.context().get(CallContext.Key.of("correlation", String.class)))
                .isNull();
          }
        };
    Kiosk kiosk = kiosk(listener);

    kiosk.orders().get("6").execute();
    kiosk.orders().get("7").executeAsync().join();

    assertThat(ends).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.startsWith("id-"));
  }
}
