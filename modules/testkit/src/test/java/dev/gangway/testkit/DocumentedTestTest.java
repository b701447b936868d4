package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

final class DocumentedTestTest {
  @TempDir static Path directory;

  static class OfTheShop extends DocumentedTest {
    @Override
    protected Spec spec() {
      return Spec.ofResource(DocumentedTestTest.class, "shop.yaml");
    }

    @Override
    protected Path documents() {
      return directory;
    }
  }

  @Test
  void examplesThatTheDocumentsShowPass() throws Exception {
    write("shop.json", text("documented/shop.json"));
    write("shop2.json", text("documented/shop2.json"));

    Map<String, String> outcomes = run(OfTheShop.class);

    assertThat(outcomes)
        .containsOnlyKeys(
            "shop: POST /v1/users/{id}/orders",
            "shop: GET /v1/users/{id}/orders",
            "shop: DELETE /v1/users/{id}/orders/{order}",
            "shop: /v1/login",
            "shop: nothing else",
            "shop2: POST /v1/users/{id}/orders",
            "shop2: nothing else",
            "documents",
            "departures");
    assertThat(outcomes.values()).containsOnly("");
  }

  @Test
  void digitThatDiffersFails() throws Exception {
    write("shop.json", text("documented/shop.json").replace("12.340", "12.34"));

    assertThat(run(OfTheShop.class).get("shop: POST /v1/users/{id}/orders"))
        .isEqualTo(
            "shop: POST /v1/users/{id}/orders:\n"
                + "  placeOrder, 200 shop: /data/rate is 12.340, not 12.34");
  }

  @Test
  void requestThatDiffersFails() throws Exception {
    write(
        "shop.json",
        text("documented/shop.json")
            .replace("/v1/users/1/orders\", \"query\": {}", "/v1/users/7/orders\", \"query\": {}")
            .replace("\"btceur\"", "\"etheur\"")
            .replace("XMLHttpRequest", "fetch"));

    assertThat(run(OfTheShop.class).get("shop: POST /v1/users/{id}/orders"))
        .isEqualTo(
            "shop: POST /v1/users/{id}/orders:\n"
                + "  placeOrder, request: path is /v1/users/1/orders, not /v1/users/7/orders\n"
                + "  placeOrder, request: header X-Requested-With is XMLHttpRequest, not fetch\n"
                + "  placeOrder, request shop: /pair is \"btceur\", not \"etheur\"");
  }

  static final class MeantToDiffer extends OfTheShop {
    @Override
    protected Set<String> departures() {
      return Set.of("placeOrder, 200 shop: /data/rate", "login, request shop: /attempt");
    }
  }

  @Test
  void departureIsAcceptedAsLongAsItOccurs() throws Exception {
    write("shop.json", text("documented/shop.json").replace("12.340", "12.34"));

    Map<String, String> outcomes = run(MeantToDiffer.class);

    assertThat(outcomes.get("shop: POST /v1/users/{id}/orders")).isEmpty();
    assertThat(outcomes.get("departures"))
        .isEqualTo("departures:\n  login, request shop: /attempt");
  }

  @Test
  void responseThatOnlyOneSideHasFails() throws Exception {
    write(
        "shop.json",
        text("documented/shop.json").replace("{\"status\": 401,", "{\"status\": 403,"));

    assertThat(run(OfTheShop.class).get("shop: /v1/login"))
        .isEqualTo(
            "shop: /v1/login:\n"
                + "  login, 403: the spec has no example {\"message\":\"Not now\"}\n"
                + "  login, 401: the example shop-refused is not in the document");
  }

  @Test
  void operationThatOnlyOneSideHasFails() throws Exception {
    write("shop.json", text("documented/shop.json").replace("/v1/login", "/v1/logout"));

    Map<String, String> outcomes = run(OfTheShop.class);

    assertThat(outcomes.get("shop: /v1/logout"))
        .isEqualTo(
            "shop: /v1/logout:\n  no operation of the spec is this one and names the document");
    assertThat(outcomes.get("shop: nothing else"))
        .isEqualTo("shop: nothing else:\n  login (POST /v1/login) is not in the document");
  }

  @Test
  void documentWithoutDataFails() throws Exception {
    write("shop.json", text("documented/shop.json"));
    Files.deleteIfExists(directory.resolve("shop2.json"));

    assertThat(run(OfTheShop.class).get("documents"))
        .isEqualTo("documents:\n  placeOrder names the document shop2, which has no data");
  }

  private static void write(String name, String text) {
    try {
      Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String resource) throws IOException, URISyntaxException {
    return Files.readString(
        Path.of(Objects.requireNonNull(DocumentedTestTest.class.getResource(resource)).toURI()));
  }

  /** Returns each dynamic test's failure, empty when it succeeded. */
  private static Map<String, String> run(Class<? extends DocumentedTest> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getDisplayName(), DocumentedTestTest::message));
  }

  private static String message(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage)
        .orElse("");
  }
}
