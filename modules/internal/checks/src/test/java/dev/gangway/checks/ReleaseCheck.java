package dev.gangway.checks;

import dev.gangway.codegen.diff.Change;
import dev.gangway.codegen.diff.DiffReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the next release still lacks: a version that is high enough for the changes since the
 * last one, and an entry of the changelog for each.
 *
 * @param words what was compared, for people
 * @param problems what is to be done, each with its remedy
 */
record ReleaseCheck(String words, List<String> problems) {
  private static final String CHANGELOG = "CHANGELOG.md";
  private static final Comparator<String> BY_NUMBERS =
      (one, other) -> Arrays.compare(numbers(one), numbers(other));

  static ReleaseCheck of(Path root, String provider) throws IOException {
    Release release = Release.of(root, provider);
    if (!release.exists()) {
      return new ReleaseCheck(
          release.client() + ": nothing has been released, so any version can follow.", List.of());
    }
    DiffReport changes = release.changes();
    List<String> problems = new ArrayList<>();
    String version = coming(root);
    if (!changes.diff().changes().isEmpty()) {
      String least = changes.diff().bump().after(release.version());
      if (BY_NUMBERS.compare(version, least) < 0) {
        problems.add(
            "The version %s is too low for the changes of %s since %s. Set one: make version V=%s-SNAPSHOT"
                .formatted(version, release.client(), release.version(), least));
      }
    }
    List<String> entries =
        entries(section(Files.readString(root.resolve(CHANGELOG)), version), release.client());
    for (Change each : changes.shown()) {
      if (entries.stream().noneMatch(entry -> names(entry, DiffReport.name(each)))) {
        problems.add(
            "%s names no %s of %s under %s. Add this line, or write one with both names:\n%s"
                .formatted(
                    CHANGELOG,
                    DiffReport.name(each),
                    release.client(),
                    version,
                    changes.entry(each)));
      }
    }
    return new ReleaseCheck(
        release.client() + " " + version + ", compared with " + changes.baseline() + ".", problems);
  }

  /** Returns the version that follows, without its qualifier. */
  static String coming(Path root) throws IOException {
    String version = Repository.element(Files.readString(root.resolve("pom.xml")), "version");
    return version.replaceFirst("-.*", "");
  }

  private static int[] numbers(String version) {
    return Stream.of(version.split("\\.", 0)).mapToInt(Integer::parseInt).toArray();
  }

  /** Returns what is under the version, and what has no version yet. */
  private static String section(String changelog, String version) {
    StringBuilder section = new StringBuilder();
    for (String part : changelog.split("(?m)^(?=## )", 0)) {
      String heading = part.lines().findFirst().orElse("");
      if (heading.matches("## \\[?(Unreleased|" + Pattern.quote(version) + ")(?![\\w.-]).*")) {
        section.append(part);
      }
    }
    return section.toString();
  }

  /** Returns the items of lists that name the client. */
  private static List<String> entries(String section, String client) {
    return Stream.of(section.split("(?m)^(?=[-*] |\\s*$|#)", 0))
        .filter(each -> names(each, client))
        .toList();
  }

  private static boolean names(String text, String name) {
    return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w|\\.\\w)")
        .matcher(text)
        .find();
  }
}
