package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Each jar has the license, what belongs into it, and nothing of the machine. */
final class JarCheck {
  private static final String PROGRAM = "-all.jar";
  private static final String LICENSE = "META-INF/LICENSE";

  private final Release release;
  private final Findings findings;

  JarCheck(Release release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  void run() throws IOException {
    for (Path file : release.bundle().signed()) {
      String name = release.bundle().name(file);
      if (name.endsWith(".jar")) {
        checkEntries(name, read(name, file));
      } else {
        checkText(name, Files.readAllBytes(file));
      }
    }
    for (String artifact : release.jars()) {
      checkSources(artifact);
      checkPages(artifact);
    }
    for (String artifact : release.programs()) {
      checkProgram(release.bundle().file(artifact, PROGRAM));
    }
  }

  /** Reads the entries in their order, each once; a second of the same name is a fault. */
  private Map<String, byte[]> read(String name, Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entries.put(entry.getName(), in.readAllBytes()) != null) {
          findings.fault(name + " has " + entry.getName() + " twice");
        }
      }
    }
    return entries;
  }

  private void checkEntries(String jar, Map<String, byte[]> entries) {
    byte[] license = entries.get(LICENSE);
    findings.faultUnless(
        license != null && utf8(license).equals(release.license()),
        jar + " lacks the license in " + LICENSE);
    entries.forEach(
        (name, content) -> {
          findings.faultUnless(
              !name.startsWith("/") && !name.contains("\\") && !name.contains("../"),
              jar + " has the entry " + name);
          if (isOurs(jar, name)) {
            checkText(jar + "!/" + name, content);
          }
        });
  }

  /** Templates and native libraries of dependencies name folders of other machines. */
  private static boolean isOurs(String jar, String entry) {
    return !jar.endsWith(PROGRAM) || entry.startsWith("dev/gangway/");
  }

  private void checkText(String name, byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    for (String machine : release.machine()) {
      findings.faultUnless(!text.contains(machine), name + " contains " + machine);
    }
  }

  /** A class of the tests has no source in the jar of sources, nor has a stale one. */
  private void checkSources(String artifact) throws IOException {
    Path jar = release.bundle().jar(artifact);
    Path sources = release.bundle().file(artifact, "-sources.jar");
    if (!Files.exists(jar) || !Files.exists(sources)) {
      return;
    }
    String name = release.bundle().name(jar);
    Set<String> present = new HashSet<>(read(release.bundle().name(sources), sources).keySet());
    for (Map.Entry<String, byte[]> entry : read(name, jar).entrySet()) {
      if (entry.getKey().endsWith(".class")) {
        ClassReader read = new ClassReader(entry.getValue());
        findings.faultUnless(
            read.readShort(6) <= Opcodes.V17,
            name + " has " + entry.getKey() + ", which Java 17 cannot load");
        String source = source(read);
        findings.faultUnless(
            present.contains(source),
            name
                + " has "
                + entry.getKey()
                + ", whose source "
                + source
                + " is not in the sources jar");
      }
    }
  }

  private static String source(ClassReader read) {
    String name = read.getClassName();
    String[] source = {"?"};
    read.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitSource(@Nullable String file, @Nullable String debug) {
            source[0] = name.substring(0, name.lastIndexOf('/') + 1) + file;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return source[0];
  }

  private void checkPages(String artifact) throws IOException {
    Path javadoc = release.bundle().file(artifact, "-javadoc.jar");
    if (Files.exists(javadoc)) {
      String name = release.bundle().name(javadoc);
      Set<String> entries = read(name, javadoc).keySet();
      findings.faultUnless(
          entries.contains("index.html") || entries.contains("README.md"), name + " has no pages");
      for (String entry : entries) {
        findings.faultUnless(!entry.contains("/internal/"), name + " has " + entry);
      }
    }
  }

  private void checkProgram(Path jar) throws IOException {
    if (!Files.exists(jar)) {
      return;
    }
    try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
      String main =
          in.getManifest() == null
              ? null
              : in.getManifest().getMainAttributes().getValue("Main-Class");
      Set<String> names = new HashSet<>();
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        names.add(entry.getName());
      }
      findings.faultUnless(
          main != null && names.contains(main.replace('.', '/') + ".class"),
          release.bundle().name(jar) + " has no class to run");
    }
  }

  private static String utf8(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }
}
