package dev.gangway.checks.bundle;

import java.util.List;

/** Poms that a registry refuses, or that say something else than the release is. */
final class FaultsOfPoms {
  static final List<Fault> ALL =
      List.of(
          own("<name>Gangway Tea</name>", "", " has no <name>"),
          own("<description>Tea.</description>", "", " has no <description>"),
          own("<version>1.0.0</version>", "<version>0.9</version>", parent("0.9")),
          own(
              ">gangway-tea<",
              ">gangway-pot<",
              " has the coordinates dev.gangway:gangway-pot:1.0.0"),
          own("${cup.version}", "2.0-SNAPSHOT", " names org.cups:cup 2.0-SNAPSHOT"),
          own("${cup.version}", "[2.0,3.0)", " names org.cups:cup [2.0,3.0)"),
          own("org.cups", "dev.gangway", " names dev.gangway:cup 2.0"),
          Fault.inherited("<url>https://gangway.test</url>", "", " has no <url>"),
          Fault.inherited("<name>Any</name>", "", " has no <name> in <licenses>"),
          Fault.inherited("<email>ann@tea</email>", "", " has no <email> in <developers>"),
          Fault.inherited("<scm>", "<repositories/><scm>", " has <repositories>"),
          Fault.inherited(
              "gangway.test/gangway</url>",
              "example.com</url>",
              " has a placeholder in <scm><url>"),
          Fault.inherited("ann@tea", "ann@example.com", " has a placeholder in <developer>"),
          Fault.inherited(
              "<connection>scm:git:https://gangway.test/gangway.git</connection>",
              "",
              " has no <scm><connection>"));

  private static Fault own(String text, String by, String... messages) {
    String[] ofPom = new String[messages.length];
    for (int i = 0; i < messages.length; i++) {
      ofPom[i] = ".pom" + messages[i];
    }
    return Fault.of(sample -> sample.replace(sample.file(".pom"), text, by), ofPom);
  }

  /** Without its parent, a pom has nothing to inherit. */
  private static String[] parent(String version) {
    return new String[] {
      " has the parent dev.gangway:gangway:" + version + ", which is not in the bundle",
      " has the coordinates :gangway-tea:",
      " has no <licenses>",
      " has no <developers>",
      " has no <url>",
      " has no <scm><connection>",
      " has no <scm><developerConnection>",
      " has no <scm><url>"
    };
  }

  private FaultsOfPoms() {}
}
