package dev.gangway.checks;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this repository. */
final class Repository {
  /** Surefire runs in the module's folder. */
  static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

  private static final Set<String> NOT_SOURCES =
      Set.of("target", ".git", "node_modules", ".idea", ".cifuzz-corpus");

  static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  /** Returns what people wrote, relative to the root, without what builds and tools make. */
  static List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isSource(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSource(file)) {
              found.add(ROOT.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private static boolean isSource(Path path) {
    return !NOT_SOURCES.contains(path.getFileName().toString());
  }

  /** Returns the names of the folders in a folder. */
  static List<String> folders(String parent) throws IOException {
    try (Stream<Path> children = Files.list(ROOT.resolve(parent))) {
      return children
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Returns the folders of the modules, relative to the root, in the order of the root's pom. */
  static List<String> modules() throws IOException {
    return Pattern.compile("<module>(.*?)</module>")
        .matcher(read("pom.xml"))
        .results()
        .map(module -> module.group(1))
        .toList();
  }

  /** Returns the name of a module, which is that of its folder. */
  static String name(String module) {
    return module.substring(module.lastIndexOf('/') + 1);
  }

  /** Returns the names of the modules that are clients of providers, sorted. */
  static List<String> providers() throws IOException {
    return modules().stream()
        .filter(module -> module.startsWith("modules/providers/"))
        .map(Repository::name)
        .sorted()
        .toList();
  }

  /** Returns the folder of a provider's module. */
  static Path provider(String name) {
    return ROOT.resolve("modules/providers").resolve(name);
  }

  /** Returns the folders of the modules that have classes and are published. */
  static List<String> publishedModules() throws IOException {
    return modules().stream()
        .filter(module -> !module.startsWith("modules/internal/"))
        .filter(module -> Files.isDirectory(ROOT.resolve(module).resolve("target/classes/dev")))
        .toList();
  }

  /** Returns the text of an element of a pom, the first of its name. */
  static String element(String pom, String name) {
    Matcher element =
        Pattern.compile("<" + Pattern.quote(name) + ">(.*?)</" + Pattern.quote(name) + ">")
            .matcher(pom);
    if (!element.find()) {
      throw new IllegalArgumentException("There is no <" + name + "> in the pom.");
    }
    return element.group(1);
  }

  /** Returns the text with Maven's {@code @property@} in place, as the invoker fills them in. */
  static String filtered(String text) throws IOException {
    String root = read("pom.xml");
    return Pattern.compile("@([a-z][a-z.-]*)@")
        .matcher(text)
        .replaceAll(property -> Matcher.quoteReplacement(value(root, property)));
  }

  private static String value(String root, MatchResult property) {
    String name = property.group(1);
    return element(root, name.equals("project.version") ? "version" : name);
  }

  private Repository() {}
}
