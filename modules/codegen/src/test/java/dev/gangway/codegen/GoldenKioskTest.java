package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The models of core's tests are what the generator makes of a spec. Core is built before the
 * generator, so they are copies. {@code -Dgolden.update=true} rewrites them.
 */
final class GoldenKioskTest {
  private static final Path SPEC = Path.of("src/test/resources/kiosk/openapi.yaml");
  private static final Path COPIES = Path.of("../core/src/test/java/dev/gangway/core/kiosk");
  private static final String PACKAGE = "dev.gangway.core.kiosk";

  @TempDir Path output;

  @Test
  void modelsOfCoresTestsAreGenerated() throws IOException {
    Map<String, String> generated = models();
    if (GoldenCase.UPDATE) {
      for (Map.Entry<String, String> model : generated.entrySet()) {
        Files.writeString(COPIES.resolve(model.getKey()), model.getValue());
      }
    }

    Map<String, String> copies = new TreeMap<>();
    for (String model : generated.keySet()) {
      copies.put(model, Files.readString(COPIES.resolve(model)));
    }

    assertThat(Difference.between(copies, generated)).isEmpty();
  }

  /** Returns the models in core's package, which has them beside the APIs. */
  private Map<String, String> models() throws IOException {
    Generation.run(SPEC, output, Map.of("basePackage", PACKAGE, "clientName", "Kiosk"));
    Map<String, String> models = new TreeMap<>();
    Generation.texts(output.resolve("src/main/java").resolve(PACKAGE.replace('.', '/')))
        .forEach(
            (file, source) -> {
              if (file.matches("model/[A-Z].*")) {
                models.put(
                    file.substring("model/".length()), source.replace(PACKAGE + ".model", PACKAGE));
              }
            });
    return models;
  }
}
