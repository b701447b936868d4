package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ArchitecturePageTest {
  private static final Pattern FILE = Pattern.compile("`([\\w/]+\\.java)`");

  /** A file of the repository, and a name that stands in it. */
  private static final Pattern PLACE =
      Pattern.compile("\\| `([\\w-]+/[\\w./-]+)` \\| `([\\w ]+)` \\|");

  @Test
  void placesThatThePageNamesAreThere() throws IOException {
    List<MatchResult> places =
        PLACE.matcher(Repository.read("docs/architecture.md")).results().toList();

    assertThat(places).hasSizeGreaterThan(4);
    for (MatchResult place : places) {
      assertThat(Repository.read(place.group(1))).as(place.group(1)).contains(place.group(2));
    }
  }

  @Test
  void filesThatThePageNamesAreThere() throws IOException {
    String page = Repository.read("docs/architecture.md");
    String call = page.substring(page.indexOf("## The rooms of core"));

    assertThat(FILE.matcher(call).results().map(file -> file.group(1)))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            file ->
                assertThat(
                        Repository.ROOT.resolve(
                            "modules/core/src/main/java/dev/gangway/core/" + file))
                    .exists());
  }
}
