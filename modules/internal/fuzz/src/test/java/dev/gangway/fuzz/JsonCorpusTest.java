package dev.gangway.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonCorpusTest {

  @Test
  void ourReaderReadsWhatMoshisReads() {
    JsonCorpus.texts().forEach(JsonComparison::check);
  }

  @Test
  void ourReaderRefusesWhatMoshisRefuses() {
    JsonCorpus.damaged(50_000).forEach(JsonComparison::check);
  }

  @Test
  void corpusHasNumbersThatMoshiRefuses() {
    assertTrue(JsonComparison.overflows("[184467440737095516160]"));
    assertTrue(JsonComparison.overflows("1" + "0".repeat(65)));
  }
}
