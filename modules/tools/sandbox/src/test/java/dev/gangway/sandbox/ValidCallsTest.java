package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecBody;
import dev.gangway.testkit.SpecExample;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecParameter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidCallsTest {
  private static final int CALLS = 2_500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(11);
  private final List<String> ids = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>(List.of("unknown"));

  private final Map<String, ResponseSchemas> schemas = new HashMap<>();

  private record Playing(String provider, SpecOperation operation) {}

  @Test
  void noSequenceOfValidCallsGetsAServerErrorOrAResponseThatBreaksTheSpec() throws Exception {
    List<Playing> operations = new ArrayList<>();
    Sandbox.Builder builder = Sandbox.builder().seed(11);
    for (String name : List.of("kriptomat", "cryptocoin", "elkyc", "cloudpayments")) {
      Spec spec = Spec.ofResource(Sandbox.class, "specs/" + name + "/openapi.yaml");
      schemas.put(name, new ResponseSchemas(spec));
      builder.provider(name, spec);
      spec.operations().forEach(each -> operations.add(new Playing(name, each)));
    }
    int succeeded = 0;
    Set<String> departures = new TreeSet<>();
    try (Sandbox sandbox = builder.start()) {
      for (int i = 0; i < CALLS; i++) {
        Playing next = operations.get(random.nextInt(operations.size()));
        HttpResponse<String> response = call(sandbox, next);
        assertThat(response.statusCode())
            .as(next + " " + response.body())
            .isLessThan(500)
            .isNotIn(405, 415);
        if (response.statusCode() < 300) {
          succeeded++;
          String id = next.operation().id();
          ResponseSchemas of = Objects.requireNonNull(schemas.get(next.provider()));
          of.departures(id, response.statusCode(), response.body())
              .forEach(each -> departures.add(id + ": " + each));
        }
        learn(response.body());
        if (random.nextInt(50) == 0) {
          sandbox.advance(Duration.ofSeconds(random.nextInt(600)));
        }
      }
    }
    assertThat(departures).isEmpty();
    assertThat(succeeded).isGreaterThan(CALLS / 3);
  }

  @Test
  void responseThatBreaksTheSpecIsFound() throws Exception {
    Spec spec = Spec.ofResource(Sandbox.class, "specs/kriptomat/openapi.yaml");

    assertThat(
            new ResponseSchemas(spec).departures("getUser", 200, "{\"status\":true,\"data\":{}}"))
        .isNotEmpty();
  }

  private HttpResponse<String> call(Sandbox sandbox, Playing playing) throws Exception {
    SpecOperation operation = playing.operation();
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    HttpRequest.Builder request = HttpRequest.newBuilder();
    for (SpecParameter parameter : operation.parameters()) {
      String value = value(parameter);
      if (parameter.in().equals("path")) {
        boolean known = !ids.isEmpty() && random.nextBoolean();
        String used = known ? ids.get(random.nextInt(ids.size())) : String.valueOf(value);
        path = path.replace("{" + parameter.name() + "}", encode(used));
      } else if (parameter.in().equals("query") && value != null) {
        query.append(query.isEmpty() ? "?" : "&");
        query.append(parameter.name()).append('=').append(encode(value));
      } else if (parameter.in().equals("header") && value != null) {
        request.header(parameter.name(), value);
      }
    }
    request.header("Authorization", "Bearer " + tokens.get(random.nextInt(tokens.size())));
    request.header("x-private-app-key", "made up");
    request.header("api-key", "made up");
    request.header("tenantName", "made up");
    if (operation.parameters().stream().noneMatch(each -> each.name().equals("token"))) {
      request.header("token", "made-up");
    }
    SpecBody body = operation.request();
    String sent = body == null ? "" : body(body);
    if (body != null) {
      String type = body.contentType();
      request.header("Content-Type", type.startsWith("multipart") ? type + "; boundary=xxx" : type);
    }
    request.uri(URI.create(sandbox.url(playing.provider()) + path.substring(1) + query));
    request.method(
        operation.method(),
        sent.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(sent));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static @Nullable String value(SpecParameter parameter) throws Exception {
    String example = parameter.example();
    return parameter.constant() != null
        ? parameter.constant()
        : example == null ? null : JSON.readTree(example).asText();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String body(SpecBody body) throws Exception {
    List<SpecExample> examples = body.examples();
    if (examples.isEmpty()) {
      return "";
    }
    String json = examples.get(random.nextInt(examples.size())).json();
    if (body.contentType().endsWith("json")) {
      return json.replace("some-unique-key", "key" + random.nextInt(40))
          .replace("478291", "code" + random.nextInt(100_000));
    }
    StringBuilder form = new StringBuilder();
    for (var field : JSON.readTree(json).properties()) {
      form.append(
          body.contentType().startsWith("multipart")
              ? "--xxx\r\nContent-Disposition: form-data; name=\""
                  + field.getKey()
                  + "\"\r\n\r\n"
                  + field.getValue().asText()
                  + "\r\n"
              : (form.isEmpty() ? "" : "&")
                  + field.getKey()
                  + "="
                  + encode(field.getValue().asText()));
    }
    return body.contentType().startsWith("multipart") ? form + "--xxx--\r\n" : form.toString();
  }

  private void learn(String body) throws Exception {
    if (!body.startsWith("{")) {
      return;
    }
    JsonNode json = JSON.readTree(body);
    for (String name : List.of("access_token", "id", "uuid", "transaction_id")) {
      for (JsonNode found : json.findValues(name)) {
        (name.equals("access_token") ? tokens : ids).add(found.asText());
      }
    }
    for (JsonNode found : json.findValues("id")) {
      if (found.asText().length() == 40) {
        tokens.add(found.asText());
      }
    }
  }
}
