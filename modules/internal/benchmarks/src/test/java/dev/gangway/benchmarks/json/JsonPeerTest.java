package dev.gangway.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.benchmarks.Likeness;
import dev.gangway.benchmarks.Payload;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonPeerTest {

  static Stream<Arguments> pairs() {
    return Arrays.stream(JsonPeer.values())
        .filter(peer -> peer != JsonPeer.FLOOR)
        .flatMap(
            peer -> Arrays.stream(Payload.values()).map(payload -> Arguments.of(peer, payload)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyPeerReadsEqualValues(JsonPeer peer, Payload payload) throws Exception {
    byte[] json = payload.json().toByteArray();

    Likeness.check(JsonPeer.GANGWAY.codec(payload).decode(json), peer.codec(payload).decode(json));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyPeerWritesAllOfIt(JsonPeer peer, Payload payload) throws Exception {
    Object value = Objects.requireNonNull(peer.codec(payload).decode(payload.json().toByteArray()));

    byte[] written = peer.codec(payload).encode(value);

    assertThat(peer.codec(payload).decode(written)).isEqualTo(value);
    Likeness.check(payload.codec().fromJson(new Buffer().write(written)), value);
  }
}
