package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.SpecVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make generate} shows of a change. */
final class SpecVerdictTest {
  @TempDir Path root;

  @Test
  void unchangedSpecIsTheLineThatThePageShows() throws IOException {
    StagedRelease.in(root, "0.2.0-SNAPSHOT");

    String report = report("0.1.0");

    assertThat(report).isEqualTo("Shop compared with gangway-shop 0.1.0: no difference\n");
    assertThat(Repository.read("docs/changing-a-spec.md")).contains("\n    " + report);
  }

  @Test
  void changeSinceTheReleaseHasVersionAndEntry() throws IOException {
    StagedRelease.in(root, "0.2.0-SNAPSHOT").spec(StagedRelease.ADDED);

    assertThat(report("0.1.0"))
        .isEqualTo(
            """
            Shop compared with gangway-shop 0.1.0: 1 new

            new      minor  /components/schemas/Order/properties/table
                     Order.table(): @Nullable String: is new (response)

            version 0.1.1 at least, after 0.1.0

            for the changelog:
            - Shop: `Order.table(): @Nullable String` is new.
            """);
  }

  @Test
  void committedSpecIsTheBaselineBeforeARelease() throws Exception {
    StagedRelease staged = StagedRelease.in(root, "0.1.0-SNAPSHOT");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-qm", "Add");
    staged.spec(StagedRelease.BROKEN);

    assertThat(report(""))
        .matches(
            "(?s)Shop compared with the spec of commit [0-9a-f]+, since there is no release: 1 broken\n.*"
                + "raises the major part of the version, or the minor part before 1.0.0\n.*");
  }

  @Test
  void specWithoutBaselineIsSaidToHaveNone() throws IOException {
    StagedRelease.in(root, "0.1.0-SNAPSHOT");

    assertThat(report(""))
        .isEqualTo(
            "Shop is compared with nothing, since there is no release and no committed specs/shop/openapi.yaml.\n");
  }

  private String report(String released) throws IOException {
    return SpecVerdict.report(root, StagedRelease.PROVIDER, "Shop", released);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
