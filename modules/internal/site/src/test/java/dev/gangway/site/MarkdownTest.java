package dev.gangway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the repository's Markdown becomes pages. */
final class MarkdownTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Handle errors|handle-errors",
        "A given OkHttpClient|a-given-okhttpclient",
        "Money is BigDecimal, and no double occurs|money-is-bigdecimal-and-no-double-occurs",
        "`POST /v1/users`|post-v1users",
        "Who's snake_case?|whos-snake_case",
        "A – B|a--b"
      })
  void headingsHaveTheIdsThatGitHubGives(String heading, String id) {
    assertThat(Markdown.read("# " + heading).select("h1").attr("id")).isEqualTo(id);
  }

  @Test
  void equalHeadingsAreNumbered() {
    assertThat(Markdown.read("# A\n\n## Install\n\n## Install\n").select("h2").eachAttr("id"))
        .containsExactly("install", "install-1");
  }

  @Test
  void linksBetweenFilesBecomeLinksBetweenPages() throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Files.writeString(root.resolve("docs/calls.md"), "# Make calls\n");
    Files.writeString(root.resolve("Tool.java"), "class Tool {}\n");
    Path readme = Path.of("modules/core/README.md");
    Element main =
        Markdown.read(
            "[../../docs/calls.md](../../docs/calls.md) [limits](../../docs/calls.md#limits)"
                + " [tool](../../Tool.java#L1) [there](https://example.com/a.md) [here](#here)");

    links(Map.of(Path.of("docs/calls.md"), "Make calls")).rewrite(main, readme);

    assertThat(main.select("a").eachAttr("href"))
        .containsExactly(
            "../../docs/calls.html",
            "../../docs/calls.html#limits",
            "../../source/Tool.java.html#L1",
            "https://example.com/a.md",
            "#here");
    assertThat(main.select("a").eachText())
        .containsExactly("Make calls", "limits", "tool", "there", "here");
  }

  @Test
  void linkToAMissingFileIsRefused() {
    Element main = Markdown.read("[gone](gone.md)");

    assertThatThrownBy(() -> links(Map.of()).rewrite(main, Path.of("README.md")))
        .hasMessage("README.md links to gone.md, which does not exist. Correct the link.");
  }

  private Links links(Map<Path, String> titles) {
    return new Links(new Repository(root), titles);
  }
}
