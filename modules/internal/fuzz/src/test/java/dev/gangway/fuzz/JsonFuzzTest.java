package dev.gangway.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonFuzzTest {
  private static final int MAX_SEED = 64;

  static Stream<byte[]> texts() {
    // Long ones slow the fuzzer down.
    return JsonCorpus.texts().filter(text -> text.length <= MAX_SEED);
  }

  @MethodSource("texts")
  @FuzzTest(maxExecutions = 5_000_000, maxDuration = "")
  void ourReaderReadsWhatMoshisReads(byte[] json) {
    JsonComparison.check(json);
  }
}
