package dev.gangway.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

final class KriptomatFuzzTest {
  private static final FuzzedClient CLIENT =
      new FuzzedClient(
          Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml"),
          Kriptomat.codecs(),
          http ->
              Kriptomat.builder()
                  .baseUrl("https://api.example.com")
                  .httpClient(http)
                  .retries(RetryPolicy.none())
                  .build());

  static Stream<byte[]> documented() {
    return CLIENT.documented();
  }

  @MethodSource("documented")
  @FuzzTest(maxExecutions = 1_500_000, maxDuration = "")
  void anyAnswerGivesAValueOrATypedException(byte[] input) {
    CLIENT.answer(input);
  }
}
