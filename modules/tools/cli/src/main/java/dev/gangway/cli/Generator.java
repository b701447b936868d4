package dev.gangway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator {@code gangway} of OpenAPI Generator in this process. */
final class Generator {
  private static final String NOTES = ".openapi-generator/gangway-notes.txt";
  private static final String WARNING = "warning ";

  private final Terminal terminal;

  Generator(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Generates into a folder, and returns the warnings. */
  @SuppressWarnings({"deprecation", "try"}) // The generator has no other entry.
  List<String> generate(Path spec, Path output, Map<String, String> options) {
    if (!Files.isReadable(spec)) {
      throw new CommandFailure(Exit.USAGE, "There is no file " + spec + " that can be read.");
    }
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("gangway")
            .setInputSpec(spec.toString())
            .setOutputDir(output.toString());
    options.forEach(configurator::addAdditionalProperty);
    try (Progress progress = Progress.start(terminal, "Reading " + spec.getFileName())) {
      new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
      return warnings(output.resolve(NOTES));
    } catch (IOException | RuntimeException e) {
      throw new CommandFailure(Exit.FAILED, reason(e));
    }
  }

  /** Generates into a folder that is deleted, and returns the warnings. */
  List<String> lint(Path spec, Map<String, String> options) throws IOException {
    Path output = Files.createTempDirectory("gangway-lint");
    try {
      return generate(spec, output, options);
    } finally {
      delete(output);
    }
  }

  private static List<String> warnings(Path notes) throws IOException {
    if (!Files.exists(notes)) {
      return List.of();
    }
    return Files.readAllLines(notes).stream()
        .filter(line -> line.startsWith(WARNING))
        .map(line -> line.substring(WARNING.length()))
        .toList();
  }

  private static String reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
