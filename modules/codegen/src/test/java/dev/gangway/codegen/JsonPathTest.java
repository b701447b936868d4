package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gangway.codegen.jsonpath.JsonPath;
import dev.gangway.codegen.jsonpath.JsonPathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSONPath by the RFC's compliance suite, which stands in the resources with its license. */
class JsonPathTest {

  @TestFactory
  Stream<DynamicTest> queryDoesWhatTheComplianceSuiteSays() throws IOException {
    JsonNode suite =
        new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readTree(Path.of("src/test/resources/jsonpath/cts.json").toFile());
    return StreamSupport.stream(suite.path("tests").spliterator(), false)
        .map(each -> DynamicTest.dynamicTest(each.path("name").asText(), () -> check(each)));
  }

  private static void check(JsonNode each) {
    String selector = each.path("selector").asText();
    if (each.path("invalid_selector").asBoolean()) {
      assertThatThrownBy(() -> JsonPath.parse(selector)).isInstanceOf(JsonPathException.class);
      return;
    }
    List<JsonNode> allowed = new ArrayList<>();
    if (each.has("result")) {
      allowed.add(each.path("result"));
    }
    each.path("results").forEach(allowed::add);

    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    JsonPath.parse(selector)
        .select(each.path("document"))
        .forEach(match -> found.add(match.value()));

    assertThat(allowed).contains(found);
  }

  @Test
  void matchKnowsItsPlace() throws IOException {
    JsonNode document =
        new ObjectMapper().readTree("{\"paths\":{\"/a\":{\"tags\":[\"x\",\"y\"]}}}");

    assertThat(JsonPath.parse("$.paths['/a'].tags[-1]").select(document))
        .extracting(JsonPath.Match::pointer)
        .containsExactly("/paths/~1a/tags/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$[?match(@, '.*.*.*.*.*.*.*.*b')]",
        "$[?search(@, 'a*a*a*a*a*a*a*b')]",
        "$..[?$..[?$..[?$..[?@ == 1]]]]",
        "$..[?$..[?$..[?$..*]]]"
      })
  @Timeout(60)
  void queryThatTakesTooLongIsRefused(String query) {
    ArrayNode document = JsonNodeFactory.instance.arrayNode().add("a".repeat(60) + "c");
    for (int i = 0; i < 2_000; i++) {
      document.add(i + 2);
    }

    assertThatThrownBy(() -> JsonPath.parse(query).select(document))
        .isInstanceOf(JsonPathException.class)
        .hasMessageContaining("it takes more than 100000000 steps");
  }

  @Test
  void queryThatIsNestedTooDeepIsRefused() {
    String deep = "$" + "[?@".repeat(20_000) + "]".repeat(20_000);
    ArrayNode text = JsonNodeFactory.instance.arrayNode().add("ab".repeat(200_000));

    assertThatThrownBy(() -> JsonPath.parse(deep)).isInstanceOf(JsonPathException.class);
    assertThatThrownBy(() -> JsonPath.parse("$[?match(@, '(a|b)*c')]").select(text))
        .isInstanceOf(JsonPathException.class);
  }
}
