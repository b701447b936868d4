package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SyntheticSpecTest {

  @Test
  void hasAsManyOperationsAsWanted() {
    Map<String, Map<String, Object>> document = new Yaml().load(SyntheticSpec.of(30));

    assertThat(document.get("paths")).hasSize(30);
    assertThat((Map<?, ?>) document.get("components").get("schemas")).hasSize(3 * 30 + 15);
  }
}
