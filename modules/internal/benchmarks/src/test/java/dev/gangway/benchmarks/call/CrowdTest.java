package dev.gangway.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrowdTest {

  @Test
  void threadsAreAnsweredWhenAllAreThere() throws Exception {
    try (Crowd crowd = new Crowd(new AnswerServer().start())) {
      crowd.settleIn();
      crowd.threads(20);
      crowd.threads(20);

      assertThat(crowd.failures()).isEmpty();
      assertThat(crowd.repetitions()).isZero();
    }
  }

  @Test
  void futuresNeedNotBeThereAtOnce() throws Exception {
    try (Crowd crowd = new Crowd(new AnswerServer().start())) {
      crowd.futures(200);

      assertThat(crowd.failures()).isEmpty();
    }
  }

  @Test
  void failuresAreCountedByWhatTheySay() throws Exception {
    try (Crowd crowd = new Crowd("http://127.0.0.1:1/")) {
      crowd.futures(2);

      assertThat(crowd.failures()).hasSize(1).containsValue(2);
    }
  }
}
