package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.OutsideServerException;
import dev.gangway.testkit.EveryOperation;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecExample;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import dev.gangway.testkit.internal.PromptSocketFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Plants a secret in every credential of every client, lets every operation succeed and some fail
 * in every way, and searches all that was printed and all that another host received.
 */
final class SecretsSearchTest {
  /** A failure is the same code for every operation: a few of each client stand for all. */
  private static final int FAILING_OPERATIONS = 3;

  /** How long a call pauses before it is repeated. */
  private static final Duration MOMENT = Duration.ofMillis(1);

  private static final List<String> CREDENTIAL_HEADERS =
      List.of("Authorization", "token", "api-key", "tenantName", "x-private-app-key");

  private static final String CALL_LOG = "dev.gangway.calls.";

  @AutoClose private final PrintedText printed = new PrintedText();
  private final PrintedEvents events = new PrintedEvents(printed);
  private final MockWebServer server = new MockWebServer();
  private final MockWebServer otherHost = new MockWebServer();
  private final Set<String> received = Collections.synchronizedSet(new TreeSet<>());
  private final List<String> receivedElsewhere = Collections.synchronizedList(new ArrayList<>());
  private volatile Supplier<MockResponse> login;
  private volatile Supplier<MockResponse> answer;
  private SensitiveValues personal;
  private Spec spec;

  @BeforeEach
  void start() throws Exception {
    otherHost.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            receivedElsewhere.add(
                request.getRequestLine() + request.getHeaders() + request.getBody());
            return json(200, "{}").build();
          }
        });
    server.setServerSocketFactory(new PromptSocketFactory());
    server.start();
    otherHost.start();
  }

  @AfterEach
  void stop() {
    server.close();
    otherHost.close();
  }

  @ParameterizedTest
  @EnumSource
  void noSecretIsPrintedOrReachesAnotherHost(PlantedClient provider) throws Exception {
    assumeThat(Boolean.getBoolean("secrets") || !provider.name().startsWith("CRYPTOCOIN"))
        .as("the largest provider takes minutes: make secrets")
        .isTrue();
    serve(provider);
    Setting setting = new Setting(new OkHttpClient());
    Supplier<MockResponse> session = () -> json(200, provider.session()).build();

    try (AutoCloseable client = provider.build(setting)) {
      login = session;
      callAll(provider, client);
      for (Supplier<MockResponse> failure : failures(provider).values()) {
        answer = failure;
        callAll(provider, client);
      }
    }
    for (Supplier<MockResponse> failure : failures(provider).values()) {
      login = failure;
      answer = null;
      try (AutoCloseable client = provider.build(setting)) {
        callAll(provider, client);
      }
    }
    login = session;
    AutoCloseable last = provider.build(setting);
    server.close();
    callAll(provider, last);
    last.close();

    String text = printed.toString();
    String insides = printed.insides();
    assertThat(insides).contains("okhttp3.");
    assertThat(text)
        .contains("okhttp3.")
        .contains(CALL_LOG + provider.type.getSimpleName() + ": ")
        .contains(" sends headers [", " receives ", "CallOutcome[attempts=1, status=200")
        .contains("ErrorResponseException", "UnreadableResponseException", "ConnectionException");
    assertThat(receivedElsewhere).isEmpty();
    assertThat(received).isNotEmpty();
    provider.planted().forEach((name, value) -> assertSilent(text + insides, name, value));
    received.forEach(value -> assertSilent(text + insides, "received", value));
    assertThat(personal.telling()).isNotEmpty();
    personal.telling().forEach(value -> assertSilent(text, "personal", value));
  }

  @ParameterizedTest
  @EnumSource
  void redirectFromTlsToPlainHttpIsNotFollowed(PlantedClient provider) throws Exception {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates trusting =
        new HandshakeCertificates.Builder().addTrustedCertificate(own.certificate()).build();
    server.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
    serve(provider);
    login = () -> json(200, provider.session()).build();
    answer = () -> redirect(307);
    Setting setting =
        new Setting(
            new OkHttpClient.Builder()
                .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
                .build());

    try (AutoCloseable client = provider.build(setting)) {
      callAll(provider, client);
    }

    String text = printed.toString();
    assertThat(text).contains("received 307");
    assertThat(received).isNotEmpty();
    assertThat(receivedElsewhere).isEmpty();
    provider.planted().forEach((name, value) -> assertSilent(text, name, value));
  }

  @ParameterizedTest
  @EnumSource
  void interceptorThatFollowsARedirectReachesNoOtherHost(PlantedClient provider) throws Exception {
    serve(provider);
    login = () -> json(200, provider.session()).build();
    answer = () -> redirect(302);
    OkHttpClient following =
        new OkHttpClient.Builder().addInterceptor(SecretsSearchTest::follow).build();

    try (AutoCloseable client = provider.build(new Setting(following))) {
      callAll(provider, client);
    }

    assertThat(received).isNotEmpty();
    assertThat(receivedElsewhere).isEmpty();
    String text = printed.toString();
    assertThat(text).contains("OutsideServerException");
    provider.planted().forEach((name, value) -> assertSilent(text, name, value));
  }

  private static Response follow(okhttp3.Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String location = response.header("Location");
    if (location == null) {
      return response;
    }
    response.close();
    Request next = chain.request().newBuilder().url(location).get().build();
    return chain.proceed(next);
  }

  /** The text is long, and a failed assertion would print it. */
  private static void assertSilent(String text, String name, String secret) {
    int at = text.indexOf(secret);
    String around =
        at < 0 ? "" : text.substring(Math.max(0, at - 500), Math.min(text.length(), at + 200));
    assertThat(around).as(name).isEmpty();
  }

  private final class Setting implements PlantedClient.Setting {
    private final OkHttpClient httpClient;

    Setting(OkHttpClient httpClient) {
      this.httpClient = httpClient;
    }

    @Override
    public <B extends ClientBuilder<B>> B on(B builder) {
      return builder
          .baseUrl(server.url("/").toString())
          .httpClient(httpClient)
          .listener(events)
          .logCalls(true)
          .retries(RetryPolicy.standard().withBackoff(MOMENT, MOMENT));
    }

    @Override
    public void print(Object... objects) {
      try {
        printed.print(objects);
        ObjectsInReach.from(objects).forEach(printed::printInside);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void serve(PlantedClient provider) throws IOException {
    String name = provider.type.getSimpleName().toLowerCase(Locale.ROOT);
    spec = Spec.ofResource(provider.type, "/gangway/" + name + "/openapi.yaml");
    personal = new SensitiveValues(provider.type);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            for (String name : CREDENTIAL_HEADERS) {
              String value = request.getHeaders().get(name);
              if (value != null) {
                received.add(value.replace("Bearer ", ""));
              }
            }
            boolean isLogin = request.getUrl().encodedPath().equals(provider.loginPath);
            return (isLogin ? login : answer).get();
          }
        });
  }

  private void callAll(PlantedClient provider, AutoCloseable client) throws Exception {
    Map<SpecOperation, ApiCall<?>> calls = EveryOperation.calls(spec, client, provider.codecs);
    boolean succeeds = answer == null;
    if (succeeds) {
      personal.note(calls.values());
    }
    int step = succeeds ? 1 : Math.max(1, calls.size() / FAILING_OPERATIONS);
    int index = 0;
    for (Map.Entry<SpecOperation, ApiCall<?>> each : calls.entrySet()) {
      if (index++ % step != 0) {
        continue;
      }
      if (succeeds) {
        answer = () -> documented(each.getKey());
      }
      ApiCall<?> call = each.getValue();
      printed.print(call);
      attempt(call::response);
      attempt(() -> call.responseAsync().get());
    }
    if (succeeds) {
      answer = null;
    }
    printed.print(client, calls);
    if (succeeds) {
      ObjectsInReach.from(client, calls.values()).forEach(printed::printInside);
    }
  }

  @FunctionalInterface
  private interface Attempt {
    ApiResponse<?> run() throws InterruptedException, ExecutionException;
  }

  private void attempt(Attempt attempt) throws Exception {
    try {
      ApiResponse<?> response = attempt.run();
      personal.note(response);
      printed.print(response, response.headers());
      // A response of plain text is a String, which cannot hide what it says.
      if (!(response.value() instanceof String)) {
        printed.print(response.value());
      }
    } catch (ApiException | OutsideServerException | ExecutionException e) {
      printed.print(e);
      if (e instanceof ApiException failure) {
        printed.print(failure.headers());
      }
    }
  }

  /** Returns responses with all secrets they can hold, by what they are. */
  private Map<String, Supplier<MockResponse>> failures(PlantedClient provider) {
    Map<String, Supplier<MockResponse>> failures = new LinkedHashMap<>();
    for (int status : new int[] {401, 403, 500}) {
      failures.put("status " + status, () -> refusal(provider, status));
    }
    if (!provider.name().startsWith("CRYPTOCOIN")) {
      // Its envelope has no flag: a 200 is a success, whatever it says.
      failures.put("failure envelope", () -> json(200, failure(provider)).build());
    }
    failures.put(
        "HTML",
        () ->
            new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html>" + provider.echo() + "</html>")
                .build());
    failures.put("wrong type", () -> json(200, "{\"data\":\"" + provider.echo() + "\"}").build());
    failures.put("half a response", () -> json(200, "{\"data\":{\"" + provider.echo()).build());
    failures.put(
        "lost connection",
        () -> new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      failures.put("redirect " + status, () -> redirect(status));
    }
    return failures;
  }

  private static MockResponse refusal(PlantedClient provider, int status) {
    return json(status, failure(provider))
        .status("HTTP/1.1 " + status + " " + provider.echo())
        .build();
  }

  private static String failure(PlantedClient provider) {
    return "{\"status\":false,\"message\":\"%1$s\",\"error\":\"%1$s\",\"errors\":{\"%1$s\":[\"%1$s\"]}}"
        .formatted(provider.echo());
  }

  private MockResponse redirect(int status) {
    return json(status, "{}").setHeader("Location", otherHost.url("/v1/users/6")).build();
  }

  private static MockResponse documented(SpecOperation operation) {
    SpecResponse response =
        operation.responses().stream().filter(SpecResponse::isSuccess).findFirst().orElseThrow();
    return json(
            response.status(),
            response.examples().stream().map(SpecExample::json).findFirst().orElse(""))
        .build();
  }

  private static MockResponse.Builder json(int status, String body) {
    MockResponse.Builder response = new MockResponse.Builder().code(status);
    return body.isEmpty()
        ? response
        : response.setHeader("Content-Type", "application/json").body(body);
  }
}
