package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Each pom has, with what it inherits, all that a registry asks for. */
final class PomCheck {
  private static final Pattern PLACEHOLDER = Pattern.compile("[@/.]example\\.(com|org|net)\\b");
  private static final Pattern MOVING = Pattern.compile(".*-SNAPSHOT|LATEST|RELEASE|[\\[(].*");
  private static final List<String> OF_SCM = List.of("connection", "developerConnection", "url");

  private final Release release;
  private final Findings findings;

  PomCheck(Release release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  void run() throws IOException {
    List<String> artifacts =
        Stream.concat(release.poms().stream(), release.jars().stream()).toList();
    for (String artifact : artifacts) {
      Path file = release.bundle().pom(artifact);
      if (Files.exists(file)) {
        check(artifact, Pom.read(release.bundle(), file, findings), release.bundle().name(file));
      }
    }
  }

  private void check(String artifact, Pom pom, String file) {
    String coordinates = String.join(":", Bundle.GROUP, artifact, release.bundle().version());
    findings.faultUnless(
        pom.coordinates().equals(coordinates), file + " has the coordinates " + pom.coordinates());
    findings.faultUnless(!pom.own("name").isEmpty(), file + " has no <name>");
    findings.faultUnless(!pom.own("description").isEmpty(), file + " has no <description>");
    checkEntries(pom, file, "licenses", List.of("name", "url"));
    checkEntries(pom, file, "developers", List.of("name", "email"));
    checkValue(file, "<url>", pom.effective("url"));
    for (String part : OF_SCM) {
      checkValue(file, "<scm><" + part + ">", pom.effective("scm", part));
    }
    for (Element developer : pom.effectiveList("developers")) {
      checkValue(file, "<developer>", developer.getTextContent().strip());
    }
    for (String repositories :
        List.of("repositories", "pluginRepositories", "distributionManagement")) {
      findings.faultUnless(
          pom.anywhere(repositories).isEmpty(), file + " has <" + repositories + ">");
    }
    checkDependencies(pom, file);
  }

  private void checkEntries(Pom pom, String file, String list, List<String> parts) {
    List<Element> entries = pom.effectiveList(list);
    findings.faultUnless(!entries.isEmpty(), file + " has no <" + list + ">");
    for (Element entry : entries) {
      for (String part : parts) {
        findings.faultUnless(
            !Pom.text(entry, part).isEmpty(), file + " has no <" + part + "> in <" + list + ">");
      }
    }
  }

  private void checkValue(String file, String element, String value) {
    findings.faultUnless(!value.isEmpty(), file + " has no " + element);
    if (PLACEHOLDER.matcher(value).find()) {
      findings.faultOfRelease(file + " has a placeholder in " + element);
    }
  }

  private void checkDependencies(Pom pom, String file) {
    Predicate<Element> isOurs = each -> Pom.text(each, "groupId").equals(Bundle.GROUP);
    for (Element dependency :
        Stream.of("dependency", "plugin").flatMap(name -> pom.anywhere(name).stream()).toList()) {
      String version = pom.interpolated(Pom.text(dependency, "version"));
      String name = Pom.text(dependency, "groupId") + ":" + Pom.text(dependency, "artifactId");
      if (isOurs.test(dependency) && !version.isEmpty()) {
        findings.faultUnless(
            version.equals(release.bundle().version()), file + " names " + name + " " + version);
      } else {
        findings.faultUnless(
            !MOVING.matcher(version).matches(), file + " names " + name + " " + version);
      }
      findings.faultUnless(
          Pom.text(dependency, "systemPath").isEmpty(), file + " names a file of " + name);
    }
  }
}
