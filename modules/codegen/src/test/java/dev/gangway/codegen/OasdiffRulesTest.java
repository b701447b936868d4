package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule of oasdiff has an edit of ours, or a reason why users of a client do not see it. */
class OasdiffRulesTest {
  private static final Path TABLE = Path.of("src/test/resources/diff/oasdiff-rules.yaml");

  /** How many rules oasdiff's {@code checker/rules.go} lists. */
  private static final int RULES = 509;

  @Test
  void everyRuleHasAnEditOrAReason() throws IOException {
    JsonNode table = new YAMLMapper().readTree(TABLE.toFile());
    Map<String, Set<String>> known =
        Map.of(
            "edit", names(DocumentPairs.edits()),
            "unseen", names(DocumentPairs.unseen()),
            "reason",
                Set.copyOf(table.get("reasons").propertyStream().map(Map.Entry::getKey).toList()));
    Set<String> reasons = new HashSet<>(known.get("reason"));

    assertThat(table.get("rules").propertyStream())
        .hasSize(RULES)
        .allSatisfy(
            rule -> {
              Map.Entry<String, JsonNode> cover = rule.getValue().properties().iterator().next();
              reasons.remove(cover.getValue().asText());
              assertThat(known.getOrDefault(cover.getKey(), Set.of()))
                  .as(rule.getKey())
                  .contains(cover.getValue().asText());
            });
    assertThat(reasons).as("reasons of no rule").isEmpty();
  }

  private static Set<String> names(List<DocumentPairs.Edit> edits) {
    Set<String> names = edits.stream().map(DocumentPairs.Edit::name).collect(Collectors.toSet());
    assertThat(names).hasSameSizeAs(edits);
    return names;
  }
}
