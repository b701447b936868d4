package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProfilePageTest {
  private static final Path PAGE = Path.of("../../../docs/performance.md");

  @Test
  void onlyWhatStandsBetweenTheMarksIsReplaced() throws Exception {
    String page = Files.readString(PAGE);

    String changed = ProfilePage.replace(page, "| a |\n");

    assertThat(changed).contains("\n| a |\n");
    assertThat(ProfilePage.replace(changed, "| b |\n"))
        .contains("\n| b |\n")
        .doesNotContain("\n| a |\n")
        .startsWith(page.substring(0, page.indexOf("<!--")))
        .endsWith(page.substring(page.lastIndexOf("-->")));
  }

  @Test
  void pageWithoutMarksIsLeftAlone() {
    assertThatThrownBy(() -> ProfilePage.replace("# Page\n", "| a |\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
