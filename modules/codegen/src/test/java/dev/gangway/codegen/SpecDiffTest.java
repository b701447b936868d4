package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DiffReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict on each of the pairs of documents in {@code diff/pairs.yaml}. */
class SpecDiffTest {
  private static final Path PAIRS = Path.of("src/test/resources/diff/pairs.yaml");

  @TempDir Path directory;

  static Stream<Arguments> pairs() throws IOException {
    JsonNode table = new YAMLMapper().readTree(PAIRS.toFile());
    Stream.Builder<Arguments> pairs = Stream.builder();
    for (JsonNode each : table.get("edits")) {
      JsonNode before = table.get("document");
      JsonNode after = edited(before, each.get("at").asText(), each.get("value"));
      String edit = each.get("edit").asText();
      pairs.add(Arguments.of(edit, before, after, Bump.valueOf(each.get("there").asText())));
      pairs.add(
          Arguments.of(edit + ", back", after, before, Bump.valueOf(each.get("back").asText())));
    }
    return pairs.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void pairHasItsVerdict(String edit, JsonNode before, JsonNode after, Bump verdict)
      throws IOException {
    ClientDiff diff = SpecDiff.compare(file("old.json", before), file("new.json", after));

    assertThat(diff.changes()).as(edit).isNotEmpty();
    assertThat(diff.bump()).as("%s: %s", edit, diff.changes()).isEqualTo(verdict);
  }

  @Test
  void sixtyPairsHaveVerdicts() throws IOException {
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void sameDocumentHasNoDifference() throws IOException {
    Path same = file("same.json", new YAMLMapper().readTree(PAIRS.toFile()).get("document"));

    ClientDiff none = SpecDiff.compare(same, same);

    assertThat(none.changes()).isEmpty();
    assertThat(new DiffReport(none, "", "same.json").text("0.1.0"))
        .isEqualTo("Compared with same.json: no difference\n");
  }

  @Test
  void breakRaisesTheMinorPartBeforeOne() {
    assertThat(Bump.MAJOR.after("0.3.1")).isEqualTo("0.4.0");
    assertThat(Bump.MINOR.after("0.3.1")).isEqualTo("0.3.2");
    assertThat(Bump.MAJOR.after("1.3.1")).isEqualTo("2.0.0");
    assertThat(Bump.MINOR.after("1.3.1")).isEqualTo("1.4.0");
    assertThat(Bump.PATCH.after("1.3.1")).isEqualTo("1.3.2");
    assertThatThrownBy(() -> Bump.PATCH.after("0.3.2-SNAPSHOT"))
        .hasMessage(
            "The released version 0.3.2-SNAPSHOT is not three numbers, such as 0.3.1. Give one without a qualifier.");
  }

  private Path file(String name, JsonNode document) throws IOException {
    return Files.writeString(directory.resolve(name), document.toString());
  }

  private static JsonNode edited(JsonNode before, String at, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode after = before.deepCopy();
    JsonNode parent = after.at(pointer.head());
    if (parent instanceof ArrayNode list) {
      list.remove(pointer.last().getMatchingIndex());
    } else if (value == null) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
    return after;
  }
}
