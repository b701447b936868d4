package dev.gangway.checks.bundle;

import java.io.IOException;

/** Holds the files of a release to what a registry, and we, ask for. */
final class BundleCheck {
  static Findings of(Release release) throws IOException, InterruptedException {
    Findings findings = new Findings(release.isDryRun());
    new FilesCheck(release, findings).run();
    new PomCheck(release, findings).run();
    new JarCheck(release, findings).run();
    new ModuleCheck(release, findings).run();
    new SbomCheck(release, findings).run();
    return findings;
  }

  private BundleCheck() {}
}
