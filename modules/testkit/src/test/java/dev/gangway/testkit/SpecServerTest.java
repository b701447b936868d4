package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class SpecServerTest {
  private static final String ORDERS = "v1/users/1/orders";
  private static final String ORDER = "{\"amount\":\"250.00\",\"pair\":\"btceur\"}";

  @RegisterExtension
  static final SpecServerExtension SERVER =
      SpecServerExtension.of(Spec.ofResource(SpecServerTest.class, "shop.yaml"));

  private final OkHttpClient http = new OkHttpClient();
  private HttpUrl url;

  @BeforeEach
  void locate(SpecServer server) {
    url = server.url();
  }

  @Test
  void firstSuccessExampleIsTheDefault(SpecServer server) throws IOException {
    Answer answer = send(order(ORDER));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo("application/json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"status\":true,\"data\":{\"id\":12,\"rate\":12.340,\"note\":null,"
                + "\"placed\":\"2026-01-31T12:30:00.000Z\"}}");

    SpecRequest request = server.takeRequest();
    assertThat(request.isOf("placeOrder")).isTrue();
    assertThat(request.body().utf8()).isEqualTo(ORDER);
    assertThat(request.problems()).isEmpty();
    assertThat(server.requests()).containsExactly(request);
  }

  @Test
  void chosenExamplesComeInTurnBeforeTheDefault(SpecServer server) throws IOException {
    server.answer("placeOrder", 422).answer("placeOrder", 200, "shop2");

    assertThat(send(order(ORDER)).status()).isEqualTo(422);
    assertThat(send(order(ORDER)).body()).contains("6.304E-5");
    assertThat(send(order(ORDER)).body()).contains("12.340");
  }

  @Test
  void standingResponseReplacesTheDefault(SpecServer server) throws IOException {
    server.answerAlways("placeOrder", 422, "shop-refused");

    assertThat(send(order(ORDER)).status()).isEqualTo(422);
    assertThat(send(order(ORDER)).status()).isEqualTo(422);
  }

  @Test
  void exampleThatTheSpecLacksCannotBeChosen(SpecServer server) {
    assertThatThrownBy(() -> server.answer("placeOrder", 500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "placeOrder has no example of status 500 in Spec[shop.yaml, 4 operations]."
                + " It has 200 \"shop\", 200 \"shop2\", 422 \"shop-refused\".");
    assertThatThrownBy(() -> server.answer("placeOrder", 200, "shop3"))
        .hasMessageStartingWith(
            "placeOrder has no example \"shop3\" of status 200 in Spec[shop.yaml, 4 operations].");
  }

  @Test
  void responseWithoutContentHasNoBody() throws IOException {
    Answer answer = send(authorized(ORDERS + "/12").delete().build());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void bodyThatBreaksTheSpecIsRefused() throws IOException {
    assertProblem(
        order("{\"pair\":\"btceur\"}"), 400, "POST /v1/users/1/orders: body.amount is missing");
    assertProblem(
        order("{\"amount\":250.00,\"pair\":\"btceur\"}"),
        400,
        "POST /v1/users/1/orders: body.amount is wrong: number found, string expected");
    assertProblem(
        order("{\"amount\":\"1\",\"pair\":\"btceur\",\"tags\":[\"a\",1]}"),
        400,
        "POST /v1/users/1/orders: body.tags[1] is wrong: integer found, string expected");
    assertProblem(
        order("{\"amount\":"),
        400,
        "POST /v1/users/1/orders: body is not JSON at line 1, column 11");
    assertProblem(order(""), 400, "POST /v1/users/1/orders: body is missing");
    assertProblem(
        authorized(ORDERS).post(RequestBody.create("<a/>", MediaType.get("text/xml"))).build(),
        415,
        "POST /v1/users/1/orders: header.Content-Type is text/xml; charset=utf-8, not application/json");
  }

  @Test
  void nullableFieldMayBeNull() throws IOException {
    assertThat(send(order("{\"amount\":\"1\",\"pair\":\"btceur\",\"limit\":null}")).status())
        .isEqualTo(200);
  }

  @Test
  void severalProblemsAreNamedTogether() throws IOException {
    assertProblem(
        order("{}"),
        400,
        "POST /v1/users/1/orders: body.amount is missing; POST /v1/users/1/orders: body.pair is missing");
  }

  @Test
  void parametersThatBreakTheSpecAreRefused() throws IOException {
    assertProblem(
        authorized(ORDERS).removeHeader("X-Requested-With").build(),
        400,
        "GET /v1/users/1/orders: header.X-Requested-With is missing");
    assertProblem(
        authorized(ORDERS).header("X-Requested-With", "fetch").build(),
        400,
        "GET /v1/users/1/orders: header.X-Requested-With must be the constant value 'XMLHttpRequest'");
    assertProblem(
        authorized("v1/users/me/orders").build(),
        400,
        "GET /v1/users/me/orders: path.user is wrong: string found, integer expected");
    assertProblem(
        authorized(ORDERS + "?limit=1000").build(),
        400,
        "GET /v1/users/1/orders: query.limit must have a maximum value of 100");
    assertProblem(
        authorized(ORDERS + "?states=open&states=lost").build(),
        400,
        "GET /v1/users/1/orders: query.states[1] does not have a value in the enumeration [\"open\", \"done\"]");
    assertProblem(
        authorized(ORDERS + "?page=2").build(),
        400,
        "GET /v1/users/1/orders: query.page is not in the spec");
  }

  @Test
  void parametersThatFitAreAccepted() throws IOException {
    assertThat(send(authorized(ORDERS + "?limit=10&states=open&states=done").build()).status())
        .isEqualTo(200);
    assertThat(send(authorized(ORDERS + "?states=open").build()).status()).isEqualTo(200);
  }

  @Test
  void missingOrWrongKindOfCredentialIsRefused() throws IOException {
    String problem =
        "GET /v1/users/1/orders: header.Authorization with a Bearer credential (session) is missing";

    assertProblem(authorized(ORDERS).removeHeader("Authorization").build(), 401, problem);
    assertProblem(authorized(ORDERS).header("Authorization", "Basic abc").build(), 401, problem);
    assertProblem(authorized(ORDERS).header("Authorization", "Bearer ").build(), 401, problem);
  }

  @Test
  void unknownPathAndMethodAreNamed() throws IOException {
    assertProblem(
        authorized("v2/orders").build(), 404, "GET /v2/orders: the spec has no such path");
    assertProblem(
        authorized(ORDERS).put(RequestBody.EMPTY).build(),
        405,
        "PUT /v1/users/1/orders: the spec has only [GET, POST] here");
  }

  @Test
  void secretsAreNotShown(SpecServer server) throws IOException {
    Request request =
        new Request.Builder()
            .url(url + "v1/login")
            .post(new FormBody.Builder().add("password", "hunter2").add("attempt", "x").build())
            .build();

    Answer answer = send(request);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("hunter2");
    assertThat(server.takeRequest().problems())
        .containsExactlyInAnyOrder(
            "POST /v1/login: body.password must be at least 8 characters long",
            "POST /v1/login: body.attempt is wrong: string found, integer expected");
    assertThat(server.requests().toString()).doesNotContain("hunter2");
  }

  @Test
  void ownResponsesAreGivenToAnyRequestBeforeChosenExamples(SpecServer server) throws IOException {
    server
        .answer("placeOrder", 422)
        .answerWith(200, "[1.50]")
        .answerWith(429, Headers.of("Retry-After", "0"), ByteString.EMPTY);

    assertThat(send(authorized("nowhere?a=b%2Fc").get().build()))
        .isEqualTo(new Answer(200, "application/json", "[1.50]"));
    assertThat(send(order(ORDER))).isEqualTo(new Answer(429, "", ""));
    assertThat(send(order(ORDER)).status()).isEqualTo(422);

    SpecRequest request = server.takeRequest();
    assertThat(request.target()).isEqualTo("/nowhere?a=b%2Fc");
    assertThat(request.problems()).containsExactly("GET /nowhere: the spec has no such path");
    assertThat(server.takeRequest().target()).isEqualTo("/v1/users/1/orders");
  }

  @Test
  void formIsCheckedByItsFields() throws IOException {
    Request request =
        new Request.Builder()
            .url(url + "v1/login")
            .post(
                new FormBody.Builder().add("password", "correct horse").add("attempt", "1").build())
            .build();

    assertThat(send(request).status()).isEqualTo(200);
  }

  @Test
  void ownServerThatIsOnlyAPathTakesThePlaceOfTheDocumentsPath(@TempDir Path directory)
      throws IOException {
    Spec spec =
        Spec.load(
            Files.writeString(
                directory.resolve("spec.yaml"),
                """
                servers: [{url: /api/v1}]
                paths:
                  /a: {get: {operationId: a, responses: {'204': {}}}}
                  /b:
                    servers: [{url: '/{version}/', variables: {version: {default: v2}}}]
                    get: {operationId: b, responses: {'204': {}}}
                    put: {operationId: c, servers: [{url: /}], responses: {'204': {}}}
                    post: {operationId: d, servers: [{url: /api/v1/}], responses: {'204': {}}}
                """));
    try (SpecServer server = SpecServer.start(spec)) {
      for (String call : List.of("GET /a", "GET /v2/b", "PUT /b", "POST /b")) {
        String method = call.substring(0, call.indexOf(' '));
        RequestBody body = method.equals("GET") ? null : RequestBody.create(new byte[0], null);
        url = server.url().resolve(call.substring(call.indexOf('/')));
        assertThat(send(new Request.Builder().url(url).method(method, body).build()).status())
            .as(call)
            .isEqualTo(204);
      }
      assertThat(server.requests())
          .extracting(each -> each.operation().id())
          .containsExactly("a", "b", "c", "d");
    }
  }

  private Request.Builder authorized(String path) {
    return new Request.Builder()
        .url(url + path)
        .header("X-Requested-With", "XMLHttpRequest")
        .header("Authorization", "Bearer token");
  }

  private Request order(String body) {
    return authorized(ORDERS)
        .post(RequestBody.create(body, MediaType.get("application/json")))
        .build();
  }

  private void assertProblem(Request request, int status, String message) throws IOException {
    Answer answer = send(request);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(Json.read(answer.body()).path("message").asText()).isEqualTo(message);
  }

  private record Answer(int status, String type, String body) {}

  private Answer send(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return new Answer(
          response.code(), response.header("Content-Type", ""), response.body().string());
    }
  }
}
