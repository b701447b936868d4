package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Map<?, ?> spec =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of("../../../specs/cryptocoin/openapi.yaml")));
    List<Map<?, ?>> operations = new ArrayList<>();
    for (Object path : ((Map<?, ?>) spec.get("paths")).values()) {
      for (Object method : ((Map<?, ?>) path).values()) {
        if (method instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
          operations.add(operation);
        }
      }
    }
    return operations;
  }
}
