package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files that are missing, too many or changed. */
final class FaultsOfFiles {
  static final List<Fault> ALL =
      List.of(
          Fault.of(it -> Files.delete(it.file(".jar.asc")), ".jar.asc is missing"),
          Fault.of(it -> Files.delete(it.file(".jar.sha512")), ".jar.sha512 is missing"),
          Fault.of(it -> Files.delete(it.file("-javadoc.jar")), "-javadoc.jar is missing"),
          Fault.of(
              it -> Files.writeString(it.file(".jar.md4"), "old"),
              ".jar.md4 is not part of a release"),
          Fault.of(it -> copy(it, ".jar.asc", ".pom.asc"), ".pom has no valid signature"),
          Fault.of(it -> copy(it, ".pom.sha1", ".jar.sha1"), ".jar differs from its sha1"));

  private static void copy(SampleBundle sample, String from, String to) throws IOException {
    Files.copy(sample.file(from), sample.file(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private FaultsOfFiles() {}
}
