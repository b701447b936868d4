package dev.gangway.checks.bundle;

import java.util.List;

/** SBOMs that say something else than Maven resolves. */
final class FaultsOfSboms {
  private static final String SBOM = "-cyclonedx.json";
  private static final String HANDLE = "org.cups:handle:2.0";

  static final List<Fault> ALL =
      List.of(
          change("\"name\": \"gangway-tea\"", "\"name\": \"pot\"", about("pot")),
          change(
              "\"handle\", \"version\": \"2.0\"",
              "\"handle\", \"version\": \"1.9\"",
              " lacks " + HANDLE,
              " lists org.cups:handle:1.9, which the module does not use",
              " does not say that org.cups:cup:2.0 brings " + HANDLE),
          change(
              "[\"handle\", \"saucer\"]",
              "[\"saucer\"]",
              " does not say that org.cups:cup:2.0 brings " + HANDLE),
          change(
              "{\"alg\": \"SHA-256\", \"content\": \"01\"}",
              "",
              " has another hash for handle, or none"));

  private static String[] about(String name) {
    return new String[] {
      " is about dev.gangway:" + name + ":1.0.0",
      " does not say that dev.gangway:gangway-tea:1.0.0 brings org.cups:cup:2.0"
    };
  }

  private static Fault change(String text, String by, String... messages) {
    String[] ofSbom = new String[messages.length];
    for (int i = 0; i < messages.length; i++) {
      ofSbom[i] = SBOM + messages[i];
    }
    return Fault.of(sample -> sample.replace(sample.file(SBOM), text, by), ofSbom);
  }

  private FaultsOfSboms() {}
}
