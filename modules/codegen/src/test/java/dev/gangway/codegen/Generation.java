package dev.gangway.codegen;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator in this process, the way OpenAPI Generator's Maven plugin does. */
final class Generation {
  static final String PACKAGE = "com.example.acme";
  static final String CLIENT = "Acme";

  /** The name that an overlay has beside its document. */
  private static final String OVERLAY = "gangway.yaml";

  private static final Path HOME = Path.of("src/main/java", PACKAGE.split("\\."));

  /** Generates into a directory, which may hold what an earlier run generated. */
  static void run(Path spec, Path output) {
    run(spec, output, Map.of("basePackage", PACKAGE, "clientName", CLIENT));
  }

  static void run(Path spec, Path output, Map<String, String> options) {
    generate(configurator(spec, output), options);
  }

  /** Returns what was mended or left out. */
  @SuppressWarnings("deprecation") // The generator has no other entry.
  private static List<Problem> generate(
      CodegenConfigurator configurator, Map<String, String> options) {
    // Most cases show a type and have no operation.
    configurator.addAdditionalProperty("keepUnused", "true");
    options.forEach(configurator::addAdditionalProperty);
    ClientOptInput input = configurator.toClientOptInput();
    new DefaultGenerator().opts(input).generate();
    return ((GangwayCodegen) input.getConfig()).warnings();
  }

  /** Generates without the host's own validation, which a user may switch off. */
  static void runUnvalidated(Path spec, Path output) {
    runUnvalidated(spec, output, Map.of());
  }

  static List<Problem> runUnvalidated(Path spec, Path output, Map<String, String> options) {
    CodegenConfigurator configurator =
        configurator(spec, output)
            .setValidateSpec(false)
            .addAdditionalProperty("basePackage", PACKAGE)
            .addAdditionalProperty("clientName", CLIENT);
    return generate(configurator, options);
  }

  /** Generates with the defaults, the host's own validation included. */
  static List<Problem> runDefault(Path spec, Path output) {
    return generate(
        configurator(spec, output), Map.of("basePackage", PACKAGE, "clientName", CLIENT));
  }

  /** Returns a configuration with the overlay that is beside the document, if any. */
  private static CodegenConfigurator configurator(Path spec, Path output) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("gangway")
            .setInputSpec(spec.toString())
            .setOutputDir(output.toString());
    return Files.exists(spec.resolveSibling(OVERLAY))
        ? configurator.addAdditionalProperty("overlay", OVERLAY)
        : configurator;
  }

  /** Returns all sources that a spec gives, by their path within the client's package. */
  static Map<String, String> of(Path spec) {
    try {
      Path output = Files.createTempDirectory("generation");
      try {
        run(spec, output);
        return sources(output);
      } finally {
        delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the sources below a directory, by their path within the client's package. */
  static Map<String, String> sources(Path output) throws IOException {
    return texts(output.resolve(HOME));
  }

  /** Returns the texts below a directory, by their path; none if there is no directory. */
  static Map<String, String> texts(Path directory) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = directory.relativize(file).toString().replace('\\', '/');
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Generation() {}
}
