package dev.gangway.benchmarks;

import dev.gangway.benchmarks.json.JsonCodec;
import dev.gangway.benchmarks.json.JsonPeer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Reads and writes the payloads with the generated codecs and with one peer, in turns. */
public final class CodecTurns {
  static final String DECODE = "decode";
  static final String ENCODE = "encode";

  private static final Duration SLICE = Duration.ofMillis(10);
  private static final int WARM_UPS = 40;
  private static final int ROUNDS = 16;

  /** Takes the names of those that take turns, in their order. */
  public static void main(String[] peers) throws Exception {
    Turns turns = new Turns();
    for (Payload payload : Payload.values()) {
      byte[] json = payload.json().toByteArray();
      for (String peer : peers) {
        add(turns, JsonPeer.valueOf(peer), payload, json);
      }
    }
    turns.run(SLICE, WARM_UPS, ROUNDS);
  }

  private static void add(Turns turns, JsonPeer peer, Payload payload, byte[] json)
      throws Exception {
    JsonCodec codec = peer.codec(payload);
    turns.add(name(peer, DECODE, payload), () -> codec.decode(json));
    if (peer != JsonPeer.FLOOR) {
      Object value = Objects.requireNonNull(codec.decode(json));
      turns.add(name(peer, ENCODE, payload), () -> codec.encode(value));
    }
  }

  /** Returns the name of a figure. */
  static String name(JsonPeer peer, String direction, Payload payload) {
    return String.join(" ", peer.name(), direction, payload.name());
  }

  /** Returns the names of the figures of several payloads. */
  static List<String> names(JsonPeer peer, String direction, List<Payload> payloads) {
    return payloads.stream().map(payload -> name(peer, direction, payload)).toList();
  }

  private CodecTurns() {}
}
