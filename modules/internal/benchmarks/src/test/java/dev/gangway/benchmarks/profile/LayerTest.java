package dev.gangway.benchmarks.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerTest {

  @Test
  void innermostTypeThatBelongsToALayerCounts() {
    assertThat(
            Layer.ofTypes(
                List.of(
                    "java.util.ArrayList",
                    "okio.Buffer",
                    "com.squareup.moshi.JsonUtf8Reader",
                    "dev.gangway.core.internal.response.ResponseReader",
                    "dev.gangway.benchmarks.call.GangwayCall")))
        .isEqualTo(Layer.JSON);
  }

  @Test
  void typesOfTheCallAreToldFromThoseOfItsParts() {
    assertThat(Layer.ofTypes(List.of("dev.gangway.core.internal.deadline.Deadline")))
        .isEqualTo(Layer.CALL);
    assertThat(Layer.ofTypes(List.of("dev.gangway.core.internal.deadline.DeadlineCredential")))
        .isEqualTo(Layer.CREDENTIAL);
    assertThat(Layer.ofTypes(List.of("dev.gangway.core.HttpApiCall"))).isEqualTo(Layer.REQUEST);
  }

  @Test
  void stackOfToolsAloneIsOfNoLayer() {
    assertThat(Layer.ofTypes(List.of("java.lang.String", "okio.Buffer", "okhttp3.Request")))
        .isEqualTo(Layer.OTHER);
  }
}
