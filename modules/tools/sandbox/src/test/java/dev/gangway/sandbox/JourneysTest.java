package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JourneysTest {

  @Test
  void journeysOfTheExamplesSucceedInAnotherLanguage() throws Exception {
    try (Sandbox sandbox =
        Sandbox.builder()
            .provider("kriptomat")
            .provider("cryptocoin")
            .provider("elkyc")
            .provider("cloudpayments")
            .start()) {
      String script = String.valueOf(Path.of("src/test/resources/journeys.mjs").toAbsolutePath());

      String printed = Programs.run("node", script, sandbox.url());

      assertThat(printed).doesNotContain("FAILED");
      assertThat(printed.lines().filter(line -> line.startsWith("ok "))).hasSize(10);
    }
  }
}
