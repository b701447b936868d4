package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayloadTest {

  @ParameterizedTest
  @EnumSource
  void generatedCodecReadsWhatItWrites(Payload payload) throws IOException {
    Object value = payload.codec().fromJson(new Buffer().write(payload.json()));

    assertThat(value).isNotNull();
    assertThat(payload.codec().fromJson(payload.codec().toJson(value))).isEqualTo(value);
  }
}
