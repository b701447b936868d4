package dev.gangway.checks.bundle;

import java.util.ArrayList;
import java.util.List;

/** The faults of a bundle, and what a dry run accepts. */
final class Findings {
  private final List<String> faults = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private final boolean isDryRun;

  Findings(boolean isDryRun) {
    this.isDryRun = isDryRun;
  }

  void fault(String what) {
    faults.add(what);
  }

  void faultUnless(boolean holds, String what) {
    if (!holds) {
      fault(what);
    }
  }

  /** Adds a fault of a release that does not make a dry run fail. */
  void faultOfRelease(String what) {
    (isDryRun ? accepted : faults).add(what);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  List<String> accepted() {
    return List.copyOf(accepted);
  }
}
