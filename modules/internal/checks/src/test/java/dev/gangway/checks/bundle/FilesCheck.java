package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All files are there and no others, each with a signature and checksums. */
final class FilesCheck {
  private static final List<String> OF_JARS =
      List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
  private static final String WITH_DEPENDENCIES = "-all.jar";
  private static final Map<String, String> ALGORITHMS =
      Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

  private final Release release;
  private final Findings findings;

  FilesCheck(Release release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  void run() throws IOException, InterruptedException {
    Bundle bundle = release.bundle();
    if (bundle.version().endsWith("-SNAPSHOT")) {
      findings.faultOfRelease("the version " + bundle.version() + " is a SNAPSHOT");
    }
    Set<Path> expected = expected();
    for (Path file : expected) {
      findings.faultUnless(Files.isRegularFile(file), bundle.name(file) + " is missing");
    }
    for (Path file : bundle.files()) {
      findings.faultUnless(
          expected.contains(file), bundle.name(file) + " is not part of a release");
    }
    for (Path file : bundle.signed()) {
      checkSums(file);
      checkSignature(file);
    }
  }

  private Set<Path> expected() {
    Set<Path> expected = new TreeSet<>();
    for (String artifact : release.poms()) {
      expected.addAll(withWhatIsBeside(release.bundle().pom(artifact)));
    }
    for (String artifact : release.jars()) {
      for (String ending : OF_JARS) {
        expected.addAll(withWhatIsBeside(release.bundle().file(artifact, ending)));
      }
    }
    for (String artifact : release.programs()) {
      expected.addAll(withWhatIsBeside(release.bundle().file(artifact, WITH_DEPENDENCIES)));
    }
    return expected;
  }

  private static List<Path> withWhatIsBeside(Path file) {
    List<Path> files = new ArrayList<>();
    files.add(file);
    files.add(beside(file, Bundle.SIGNATURE));
    Bundle.CHECKSUMS.forEach(ending -> files.add(beside(file, ending)));
    return files;
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private void checkSums(Path file) throws IOException {
    for (String ending : Bundle.CHECKSUMS) {
      Path sum = beside(file, ending);
      if (Files.exists(sum)) {
        findings.faultUnless(
            Files.readString(sum).equals(digest(ALGORITHMS.get(ending), file)),
            release.bundle().name(file) + " differs from its " + ending.substring(1));
      }
    }
  }

  static String digest(String algorithm, Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm + ".", e);
    }
  }

  private void checkSignature(Path file) throws IOException, InterruptedException {
    Path signature = beside(file, Bundle.SIGNATURE);
    if (!Files.exists(signature)) {
      return;
    }
    findings.faultUnless(
        release.keys().hasSigned(file, signature),
        release.bundle().name(file) + " has no valid signature");
  }
}
