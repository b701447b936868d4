package dev.gangway.checks;

import dev.gangway.codegen.Baseline;
import dev.gangway.codegen.diff.DiffReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last release of a provider's client.
 *
 * @param version its version; empty if there is none
 */
record Release(Path root, String provider, String client, String version) {

  static Release of(Path root, String provider) throws IOException {
    String parent = Files.readString(root.resolve("pom.xml"));
    String pom =
        Files.readString(root.resolve("modules/providers").resolve(provider).resolve("pom.xml"));
    return new Release(
        root,
        provider,
        Repository.element(pom, "gangway.client"),
        released(pom, released(parent, "")));
  }

  /** A provider that is newer than the last release sets its own to nothing. */
  private static String released(String pom, String otherwise) {
    Matcher element = Pattern.compile("<gangway.released>(.*?)</gangway.released>").matcher(pom);
    return element.find() ? element.group(1).strip() : otherwise;
  }

  boolean exists() {
    return !version.isEmpty();
  }

  /** Compares the present spec with the one in the released jar. */
  DiffReport changes() throws IOException {
    try (Baseline baseline = Baseline.of(root, provider, version)) {
      return Objects.requireNonNull(baseline.changes(client));
    }
  }
}
