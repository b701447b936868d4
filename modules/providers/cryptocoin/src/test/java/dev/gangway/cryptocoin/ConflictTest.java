package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A 409 that means a missing right says so where the operation is described. */
final class ConflictTest {
  private static final String NOTE =
      "Status 409 (`ConflictException`) means that the session is not authorized to do this.";

  @Test
  void operationThatRefusesAMissingRightWith409SaysSo() throws IOException {
    List<String> described = new ArrayList<>();
    for (Map<?, ?> operation : operations()) {
      Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
      boolean refuses = String.valueOf(responses.get("409")).contains("responses/Unauthorized");
      String description = String.valueOf(operation.get("description"));

      assertThat(description.contains(NOTE)).as(description).isEqualTo(refuses);
      if (refuses) {
        described.add(description);
      }
    }
    // 37 documented operations, of which the spec splits three.
    assertThat(described).hasSize(40);
  }

  private static List<Map<?, ?>> operations() throws IOException {
    List<Map<?, ?>> operations = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../../../specs/cryptocoin"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Map<?, ?> tag =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        if (tag.get("paths") instanceof Map<?, ?> paths) {
          paths.values().forEach(path -> addOperations((Map<?, ?>) path, operations));
        }
      }
    }
    return operations;
  }

  private static void addOperations(Map<?, ?> path, List<Map<?, ?>> operations) {
    for (Object method : path.values()) {
      if (method instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
        operations.add(operation);
      }
    }
  }
}
