package dev.gangway.checks.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of a release finds each fault, and nothing in a release without one. */
final class BundleCheckTest {
  @TempDir static Path folder;
  private static Keys keys;
  private static SampleBundle whole;

  @BeforeAll
  static void makeRelease() throws IOException, InterruptedException {
    keys = Keys.throwAway(Files.createDirectory(folder.resolve("keys")));
    whole = SampleBundle.in(Files.createDirectory(folder.resolve("whole")), keys);
  }

  @AfterAll
  static void endAgent() throws IOException, InterruptedException {
    if (keys != null) {
      keys.close();
    }
  }

  @Test
  void releaseWithoutFaultPasses() throws IOException, InterruptedException {
    Findings findings = BundleCheck.of(whole.release(false));

    assertThat(findings.faults()).isEmpty();
    assertThat(findings.accepted()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsFound(Fault fault, @TempDir Path empty) throws IOException, InterruptedException {
    SampleBundle broken = whole.copy(empty.resolve("broken"));

    fault.change().on(broken);

    assertThat(BundleCheck.of(broken.release(false)).faults())
        .containsExactlyInAnyOrderElementsOf(fault.messages());
  }

  static Stream<Fault> faults() {
    return Stream.of(FaultsOfFiles.ALL, FaultsOfPoms.ALL, FaultsOfJars.ALL, FaultsOfSboms.ALL)
        .flatMap(each -> each.stream());
  }

  @Test
  void packageOfTwoJarsIsFound(@TempDir Path empty) throws IOException, InterruptedException {
    SampleBundle sample = whole.copy(empty.resolve("broken"));
    Release release = sample.withSameJarAs("gangway-cup");
    Findings findings = new Findings(false);

    new ModuleCheck(release, findings).run();

    assertThat(findings.faults())
        .containsExactly(
            Fault.TEA + ".jar has the module name dev.gangway.tea of gangway-cup",
            Fault.TEA + ".jar has the package dev.gangway.tea of gangway-cup");
  }

  @Test
  void dryRunAcceptsPlaceholdersAndSaysSo(@TempDir Path empty)
      throws IOException, InterruptedException {
    SampleBundle sample = whole.copy(empty.resolve("broken"));
    sample.replace(sample.parent(), "https://gangway.test</url>", "https://example.com</url>");

    Findings findings = BundleCheck.of(sample.release(true));

    assertThat(findings.faults()).isEmpty();
    assertThat(findings.accepted())
        .containsExactlyInAnyOrder(
            Fault.PARENT + ".pom has a placeholder in <url>",
            Fault.TEA + ".pom has a placeholder in <url>");
  }
}
