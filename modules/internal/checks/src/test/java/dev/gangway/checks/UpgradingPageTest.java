package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.diff.DiffReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code UPGRADING.md} names what breaks. {@code make upgrading} writes it. */
final class UpgradingPageTest {
  private static final String FILE = "UPGRADING.md";
  private static final String BEFORE = "# Upgrading\n\nBy hand.\n\n";
  private static final String AFTER = "## To 0.1.0\n\nThe first release.\n";
  private static final String WRITTEN =
      """
      <!-- Written by make upgrading, up to the next comment. -->

      ### Shop

      | in Java | now |
      |---|---|
      | `Order.state(): @Nullable String` can be absent: the accessor is @Nullable | Handle null where the accessor is called. |

      <!-- End of what make upgrading writes. -->
      """;

  @TempDir Path root;

  @Test
  void pageNamesWhatBreaksSinceTheRelease() throws IOException {
    List<DiffReport> clients = new ArrayList<>();
    for (String provider : Repository.providers()) {
      Release release = Release.of(Repository.ROOT, provider);
      if (release.exists()) {
        clients.add(release.changes());
      }
    }
    UpgradingPage page = new UpgradingPage(Repository.read(FILE));
    UpgradingPage expected =
        clients.isEmpty() ? page : page.with(ReleaseCheck.coming(Repository.ROOT), clients);
    if (Boolean.getBoolean("upgrading.update")) {
      Files.writeString(Repository.ROOT.resolve(FILE), expected.text());
      return;
    }

    assertThat(page.text())
        .as("%s differs from what breaks since the release. Rewrite it: make upgrading", FILE)
        .isEqualTo(expected.text());
  }

  @Test
  void breakOfAClientHasItsRowAndRemedy() throws IOException {
    assertThat(written(BEFORE + AFTER, StagedRelease.BROKEN))
        .isEqualTo(BEFORE + "## To 0.2.0\n\n" + WRITTEN + "\n" + AFTER);
  }

  @Test
  void proseOfPeopleStaysInEverySection() throws IOException {
    String prose = "## To 0.2.0\n\nThink first.\n\n";
    String once = BEFORE + prose + WRITTEN + "\n" + AFTER;

    assertThat(written(BEFORE + prose + AFTER, StagedRelease.BROKEN)).isEqualTo(once);
    assertThat(written(once, StagedRelease.BROKEN)).isEqualTo(once);
    assertThat(
            written(
                once.replace("the next comment. -->\n", "the next comment. -->\n\nOld."),
                StagedRelease.BROKEN))
        .isEqualTo(once);
    assertThat(
            written(BEFORE + WRITTEN.lines().findFirst().orElse("") + "\n", StagedRelease.BROKEN))
        .startsWith(BEFORE)
        .endsWith("## To 0.2.0\n\n" + WRITTEN);
  }

  @Test
  void versionWithoutBreaksNeedsNoSectionAndLosesOldRows() throws IOException {
    String once = BEFORE + "## To 0.2.0\n\n" + WRITTEN + "\n" + AFTER;

    assertThat(written(BEFORE + AFTER, StagedRelease.ADDED)).isEqualTo(BEFORE + AFTER);
    assertThat(written(once, StagedRelease.ADDED))
        .contains("\n\nNo client breaks code that uses it.\n\n")
        .doesNotContain("Order.state");
  }

  private String written(String page, String spec) throws IOException {
    StagedRelease.in(root, "0.2.0-SNAPSHOT").spec(spec);
    DiffReport changes = Release.of(root, StagedRelease.PROVIDER).changes();
    return new UpgradingPage(page).with(ReleaseCheck.coming(root), List.of(changes)).text();
  }
}
