package dev.gangway.codegen;

import static dev.gangway.codegen.DocumentPairs.described;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
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
  @TempDir Path directory;

  static Stream<Arguments> pairs() {
    return DocumentPairs.edits().stream()
        .flatMap(
            it ->
                Stream.of(
                    Arguments.of(it.name(), it.before(), it.after(), it.there()),
                    Arguments.of(it.name() + ", back", it.after(), it.before(), it.back())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void pairHasItsVerdict(String edit, JsonNode before, JsonNode after, Bump verdict) {
    ClientDiff diff = ClientDiff.of(described(before), described(after));

    assertThat(diff.changes()).as(edit).isNotEmpty();
    assertThat(diff.bump()).as("%s: %s", edit, diff.changes()).isEqualTo(verdict);
  }

  @Test
  void unseenEditIsNoDifference() {
    for (DocumentPairs.Edit each : DocumentPairs.unseen()) {
      ClientDiff diff = ClientDiff.of(described(each.before()), described(each.after()));

      assertThat(diff.changes()).as(each.name()).isEmpty();
    }
  }

  @Test
  void sixtyPairsHaveVerdicts() {
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void sameDocumentHasNoDifference() throws IOException {
    Path same = file("same.json", DocumentPairs.document("modern"));

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
}
