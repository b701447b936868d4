package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class YamlTreeTest {
  private static final Path CASE = Path.of("../codegen/src/test/resources/yaml");

  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void yamlIsReadAsTheGeneratorReadsIt() throws IOException {
    String yaml = Files.readString(CASE.resolve("core-schema.yaml"));
    String json = Files.readString(CASE.resolve("core-schema.json"));

    YamlTree tree = YamlTree.parse("core-schema.yaml", yaml);

    assertThat(EXACT.readTree(tree.text(tree.root())).toPrettyString())
        .isEqualTo(EXACT.readTree(json).toPrettyString());
  }
}
