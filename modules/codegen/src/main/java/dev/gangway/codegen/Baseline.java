package dev.gangway.codegen;

import dev.gangway.codegen.diff.DiffReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The spec of a provider that users have: the one in the released jar, else the committed one. It
 * is in a temporary folder, which {@link #close} deletes.
 */
public final class Baseline implements AutoCloseable {
  private static final String SPEC = "openapi.yaml";

  private final String name;
  private final @Nullable Path folder;
  private final Path present;

  private Baseline(String name, @Nullable Path folder, Path present) {
    this.name = name;
    this.folder = folder;
    this.present = present;
  }

  /**
   * Returns the baseline of a provider.
   *
   * @param root the root of the repository
   * @param released the last released version; empty if there is none
   * @throws IllegalStateException when the released jar is not where the build puts it, or lacks
   *     the spec
   */
  public static Baseline of(Path root, String provider, String released) throws IOException {
    Path present = root.resolve("specs").resolve(provider).resolve(SPEC);
    return released.isEmpty()
        ? committed(root, provider, present)
        : released(jar(root, provider, released), provider, released, present);
  }

  /** Returns where the build of a provider puts the jar of a release. */
  public static Path jar(Path root, String provider, String released) {
    return root.resolve("modules/providers/" + provider + "/target/released")
        .resolve("gangway-" + provider + "-" + released + ".jar");
  }

  private static Baseline released(Path jar, String provider, String version, Path present)
      throws IOException {
    if (!Files.exists(jar)) {
      throw new IllegalStateException(
          "gangway.released is "
              + version
              + ", but there is no "
              + jar
              + ". Build the provider's module, which fetches it: make build");
    }
    try (InputStream file = Files.newInputStream(jar)) {
      Path folder = unzipped(file, "gangway/" + provider + "/");
      if (folder == null) {
        throw new IllegalStateException(
            jar + " has no gangway/" + provider + "/" + SPEC + ", so it is not a released client.");
      }
      return new Baseline("gangway-" + provider + " " + version, folder, present);
    }
  }

  private static Baseline committed(Path root, String provider, Path present) throws IOException {
    String specs = "specs/" + provider;
    byte[] archive = git(root, "archive", "--format=zip", "HEAD", specs);
    Path folder = unzipped(new ByteArrayInputStream(archive), specs + "/");
    if (folder == null) {
      return new Baseline(
          "nothing, since there is no release and no committed " + specs + "/" + SPEC,
          null,
          present);
    }
    String commit =
        new String(git(root, "rev-parse", "--short", "HEAD"), StandardCharsets.UTF_8).strip();
    return new Baseline(
        "the spec of commit " + commit + ", since there is no release", folder, present);
  }

  /** Returns what git prints, which is nothing if it fails. */
  private static byte[] git(Path root, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(arguments)).toList();
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().close();
      byte[] printed = git.getInputStream().readAllBytes();
      return git.waitFor() == 0 ? printed : new byte[0];
    } catch (IOException noGit) {
      return new byte[0];
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading the committed spec was interrupted.", e);
    }
  }

  /** Returns a folder with the files below a prefix; null if the spec is not among them. */
  private static @Nullable Path unzipped(InputStream archive, String prefix) throws IOException {
    Path folder = Files.createTempDirectory("gangway-baseline");
    ZipInputStream zip = new ZipInputStream(archive);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String file = entry.getName();
      Path target = folder.resolve(file.substring(Math.min(prefix.length(), file.length())));
      if (file.startsWith(prefix)
          && !entry.isDirectory()
          && target.normalize().startsWith(folder)) {
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
      }
    }
    if (Files.exists(folder.resolve(SPEC))) {
      return folder;
    }
    delete(folder);
    return null;
  }

  /** Returns the baseline for people. */
  public String name() {
    return name;
  }

  /**
   * Returns what the present spec changes for users of a client; null if there is no spec to
   * compare it with.
   *
   * @param client the client's class
   */
  public @Nullable DiffReport changes(String client) {
    return folder == null
        ? null
        : new DiffReport(
            SpecDiff.compare(
                folder.resolve(SPEC), present, DiffOptions.DEFAULTS.withClient(client)),
            client,
            name);
  }

  /** Deletes the temporary folder. */
  @Override
  public void close() {
    if (folder != null) {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
