package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The next version, and the changelog, fit what changed since the last release. */
final class ReleaseCheckTest {
  private static final String ENTRY = "- Shop: `Order.table(): @Nullable String` is new.\n";

  @TempDir Path root;

  @TestFactory
  @SuppressWarnings("SystemOut") // What was compared is for readers of the build's output.
  Stream<DynamicTest> nextVersionAndChangelogFitTheChanges() throws IOException {
    return Repository.providers().stream()
        .map(
            provider ->
                DynamicTest.dynamicTest(
                    provider,
                    () -> {
                      ReleaseCheck check = ReleaseCheck.of(Repository.ROOT, provider);
                      System.out.println(check.words());
                      assertThat(check.problems()).isEmpty();
                    }));
  }

  @Test
  void versionThatIsTooLowForABreakFails() throws IOException {
    StagedRelease.in(root, "0.1.1-SNAPSHOT")
        .spec(StagedRelease.BROKEN)
        .unreleasedEntries("- **Breaking:** `Order.state` of Shop can be absent.\n");

    ReleaseCheck check = ReleaseCheck.of(root, StagedRelease.PROVIDER);

    assertThat(check.words()).isEqualTo("Shop 0.1.1, compared with gangway-shop 0.1.0.");
    assertThat(check.problems())
        .containsExactly(
            "The version 0.1.1 is too low for the changes of Shop since 0.1.0. "
                + "Set one: make version V=0.2.0-SNAPSHOT");
  }

  @Test
  void additionBeforeOneNeedsTheNextPatch() throws IOException {
    StagedRelease.in(root, "0.1.0-SNAPSHOT").spec(StagedRelease.ADDED).unreleasedEntries(ENTRY);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems())
        .singleElement()
        .asString()
        .endsWith("make version V=0.1.1-SNAPSHOT");

    StagedRelease.in(root, "0.1.1-SNAPSHOT").spec(StagedRelease.ADDED).unreleasedEntries(ENTRY);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).isEmpty();
  }

  @Test
  void versionsAreComparedAsNumbers() throws IOException {
    StagedRelease.in(root, "0.10.0").spec(StagedRelease.ADDED).unreleasedEntries(ENTRY);

    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).isEmpty();
  }

  @Test
  void missingEntryFailsWithTheLineToPaste() throws IOException {
    StagedRelease staged = StagedRelease.in(root, "0.2.0-SNAPSHOT").spec(StagedRelease.ADDED);
    staged.unreleasedEntries("- Shop: `Order.tableNumber` is new.\n- Other: `Order.table`.\n");

    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems())
        .containsExactly(
            "CHANGELOG.md names no Order.table of Shop under 0.2.0. "
                + "Add this line, or write one with both names:\n"
                + ENTRY.strip());

    staged.unreleasedEntries(ENTRY);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).isEmpty();
  }

  @Test
  void entryCanBeUnderTheComingVersionAndOverSeveralLines() throws IOException {
    StagedRelease staged = StagedRelease.in(root, "0.2.0").spec(StagedRelease.ADDED);
    String entry = "- Orders of Shop have a table:\n  `Order.table`.\n";

    staged.write("CHANGELOG.md", "## [0.2.0] - 2026-12-01\n\n" + entry);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).isEmpty();

    staged.write("CHANGELOG.md", "## [0.2.0-rc.1]\n\n" + entry);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).hasSize(1);
  }

  @Test
  void documentationNeedsAVersionButNoEntry() throws IOException {
    StagedRelease.in(root, "0.1.0-SNAPSHOT").spec(StagedRelease.DOCUMENTED);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).hasSize(1);

    StagedRelease.in(root, "0.1.1-SNAPSHOT").spec(StagedRelease.DOCUMENTED);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).isEmpty();
  }

  @Test
  void unreleasedClientIsSaidToBeAndPasses() throws IOException {
    StagedRelease staged = StagedRelease.in(root, "0.1.0-SNAPSHOT").spec(StagedRelease.BROKEN);
    assertThat(ReleaseCheck.of(root, StagedRelease.PROVIDER).problems()).hasSize(2);

    staged.write(
        "modules/providers/shop/pom.xml",
        "<gangway.client>Shop</gangway.client><gangway.released></gangway.released>");
    ReleaseCheck unreleased = ReleaseCheck.of(root, StagedRelease.PROVIDER);

    assertThat(unreleased.problems()).isEmpty();
    assertThat(unreleased.words())
        .isEqualTo("Shop: nothing has been released, so any version can follow.");
  }

  @Test
  void releaseWithoutItsJarDoesNotPass() throws IOException {
    StagedRelease.in(root, "0.2.0")
        .write("pom.xml", "<version>0.3.0</version><gangway.released>0.2.0</gangway.released>");

    assertThatThrownBy(() -> ReleaseCheck.of(root, StagedRelease.PROVIDER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("gangway.released is 0.2.0, but there is no ");
  }
}
