package dev.gangway.checks.bundle;

import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Each jar has a module name of its own, and no package is in two of them. */
final class ModuleCheck {
  private static final String NAME = "Automatic-Module-Name";

  private final Release release;
  private final Findings findings;

  ModuleCheck(Release release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  void run() throws IOException {
    Map<String, String> owners = new TreeMap<>();
    Map<String, String> modules = new TreeMap<>();
    for (String artifact : release.jars()) {
      Path jar = release.bundle().jar(artifact);
      if (Files.exists(jar)) {
        check(artifact, jar, owners, modules);
      }
    }
  }

  private void check(
      String artifact, Path jar, Map<String, String> owners, Map<String, String> modules)
      throws IOException {
    String file = release.bundle().name(jar);
    String name = declared(jar);
    findings.faultUnless(
        (name + ".").startsWith(Bundle.GROUP + "."), file + " has the module name " + name);
    try {
      ModuleDescriptor module =
          ModuleFinder.of(jar).findAll().stream()
              .map(ModuleReference::descriptor)
              .findFirst()
              .orElseThrow();
      String same = modules.put(module.name(), artifact);
      findings.faultUnless(
          same == null, file + " has the module name " + module.name() + " of " + same);
      for (String each : module.packages()) {
        String other = owners.put(each, artifact);
        findings.faultUnless(other == null, file + " has the package " + each + " of " + other);
        findings.faultUnless(
            (each + ".").startsWith(name + "."), file + " has the package " + each);
      }
    } catch (FindException e) {
      findings.fault(file + " is not a module: " + e.getCause().getMessage());
    }
  }

  private static String declared(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String name = manifest == null ? null : manifest.getMainAttributes().getValue(NAME);
      return name == null ? "" : name;
    }
  }
}
