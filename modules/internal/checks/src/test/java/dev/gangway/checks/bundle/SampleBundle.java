package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A small release without faults, which tests break. */
final class SampleBundle {
  static final String TEA = "gangway-tea";
  private static final String LICENSE = "You may copy this.\n";
  private static final String VERSION = "1.0.0";

  private final Path folder;
  private final Bundle bundle;
  private final Keys keys;

  private SampleBundle(Path folder, Keys keys) {
    this.folder = folder;
    this.bundle = new Bundle(folder.resolve("bundle"), VERSION);
    this.keys = keys;
  }

  static SampleBundle in(Path folder, Keys keys) throws IOException, InterruptedException {
    SampleBundle sample = new SampleBundle(folder, keys);
    sample.write(sample.bundle.pom("gangway"), Samples.PARENT);
    sample.write(sample.bundle.pom(TEA), Samples.TEA);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    classes.put("META-INF/MANIFEST.MF", bytes(Samples.MANIFEST));
    classes.put("META-INF/LICENSE", bytes(LICENSE));
    classes.put("dev/gangway/tea/Tea.class", type("dev/gangway/tea/Tea"));
    sample.writeJar(".jar", classes);
    sample.writeJar("-all.jar", classes);
    sample.writeJar("-sources.jar", licensed("dev/gangway/tea/Tea.java"));
    sample.writeJar("-javadoc.jar", licensed("index.html"));
    sample.write(sample.file("-cyclonedx.json"), Samples.SBOM);
    Files.createDirectories(folder.resolve("trees"));
    Files.writeString(folder.resolve("trees").resolve(TEA + ".json"), Samples.TREE);
    for (Path file : sample.bundle.signed()) {
      sample.seal(file);
    }
    return sample;
  }

  /** Returns a copy in another folder, with the same keys. */
  SampleBundle copy(Path target) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(folder.relativize(file).toString()));
      }
    }
    return new SampleBundle(target, keys);
  }

  Release release(boolean isDryRun) {
    return release(Set.of(TEA), isDryRun);
  }

  /** Adds a module with the same jar. */
  Release withSameJarAs(String artifact) throws IOException {
    Files.createDirectories(bundle.folder(artifact));
    Files.copy(bundle.jar(TEA), bundle.jar(artifact));
    return release(new TreeSet<>(Set.of(artifact, TEA)), false);
  }

  private Release release(Set<String> jars, boolean isDryRun) {
    return new Release(
        bundle,
        folder.resolve("trees"),
        Set.of("gangway"),
        jars,
        Set.of(TEA),
        LICENSE,
        Set.of("/builder/"),
        keys,
        isDryRun);
  }

  /** Returns a file of the module with the ending. */
  Path file(String ending) {
    return bundle.file(TEA, ending);
  }

  Path parent() {
    return bundle.pom("gangway");
  }

  /** Replaces a text that a file must have, and signs the file again. */
  void replace(Path file, String text, String by) throws IOException, InterruptedException {
    String content = Files.readString(file);
    if (!content.contains(text)) {
      throw new IllegalArgumentException(file + " does not contain " + text);
    }
    Files.writeString(file, content.replace(text, by));
    seal(file);
  }

  /** Adds an entry to a jar, or puts it in place of the one of its name. */
  void put(String ending, String entry, byte[] content) throws IOException, InterruptedException {
    Map<String, byte[]> entries = entries(file(ending));
    entries.put(entry, content);
    writeJar(ending, entries);
    seal(file(ending));
  }

  /** Adds an entry twice, the second time under a name of the same length that is then changed. */
  void putTwice(String ending, String entry, String second)
      throws IOException, InterruptedException {
    put(ending, entry, new byte[0]);
    put(ending, second, new byte[0]);
    Path jar = file(ending);
    String content = Files.readString(jar, StandardCharsets.ISO_8859_1);
    Files.writeString(jar, content.replace(second, entry), StandardCharsets.ISO_8859_1);
    seal(jar);
  }

  /** Gives the jar another module name. */
  void module(String name) throws IOException, InterruptedException {
    put(
        ".jar",
        "META-INF/MANIFEST.MF",
        bytes(Samples.MANIFEST.replace("dev.gangway.tea\nMain", name + "\nMain")));
  }

  void remove(String ending, String entry) throws IOException, InterruptedException {
    Map<String, byte[]> entries = entries(file(ending));
    entries.remove(entry);
    writeJar(ending, entries);
    seal(file(ending));
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static Map<String, byte[]> licensed(String entry) {
    return new LinkedHashMap<>(
        Map.of("META-INF/LICENSE", bytes(LICENSE), entry, bytes("The content does not matter.")));
  }

  private void writeJar(String ending, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file(ending)))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
  }

  private void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Signs a file and writes its checksums. */
  void seal(Path file) throws IOException, InterruptedException {
    keys.sign(file);
    Map<String, String> sums =
        Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      Files.writeString(
          file.resolveSibling(file.getFileName() + sum.getKey()),
          FilesCheck.digest(sum.getValue(), file));
    }
  }

  static byte[] type(String name) {
    return type(name, Opcodes.V17);
  }

  /** Returns a class file of a class without methods. */
  static byte[] type(String name, int version) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitSource(name.substring(name.lastIndexOf('/') + 1) + ".java", null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
