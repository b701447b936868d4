package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ArchitecturePageTest {
  private static final Pattern FILE = Pattern.compile("`([\\w/]+\\.java)`");

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
