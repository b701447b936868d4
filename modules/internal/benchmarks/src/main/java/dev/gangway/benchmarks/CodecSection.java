package dev.gangway.benchmarks;

import static dev.gangway.benchmarks.CodecTurns.DECODE;
import static dev.gangway.benchmarks.CodecTurns.ENCODE;

import dev.gangway.benchmarks.json.JsonPeer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reading and writing, beside each peer in JVMs of their own. */
final class CodecSection implements Section {
  static final List<String> JVM = List.of("-Xms512m", "-Xmx512m", "-XX:+UseParallelGC");

  private static final List<Payload> ALL = List.of(Payload.values());
  private static final List<Payload> SMALLER =
      List.of(Payload.SMALL, Payload.TRANSACTIONS, Payload.KYC);

  private final Map<JsonPeer, Measurements> measured;

  private CodecSection(Map<JsonPeer, Measurements> measured) {
    this.measured = measured;
  }

  /** Runs two JVMs a peer: in the second the other one is first. */
  static CodecSection measure() throws IOException, InterruptedException {
    Map<JsonPeer, Measurements> measured = new EnumMap<>(JsonPeer.class);
    for (JsonPeer peer : peers()) {
      String ours = JsonPeer.GANGWAY.name();
      measured.put(
          peer,
          Fork.measure(JVM, CodecTurns.class, ours, peer.name())
              .and(Fork.measure(JVM, CodecTurns.class, peer.name(), ours)));
    }
    return new CodecSection(measured);
  }

  private static List<JsonPeer> peers() {
    return Arrays.stream(JsonPeer.values()).filter(peer -> peer != JsonPeer.GANGWAY).toList();
  }

  /** Returns all peers but the floor, which writes nothing. */
  private static List<JsonPeer> writers() {
    return peers().stream().filter(peer -> peer != JsonPeer.FLOOR).toList();
  }

  @Override
  public String text() {
    return """
        ## Codecs

        Each codec reads the value of a documented response, without its envelope, from bytes,
        and writes it to bytes. All codecs use `BigDecimal` for money and `java.time` for times.
        A test compares every peer's values with ours, field by field. The generated codecs do
        more than the peers: they keep fields and enum values that they do not know, tell null
        from absent, and read usual deviations from the document.

        Moshi reads records with its own reflective adapter. avaje generates adapters at build
        time, and fastjson2 generates bytecode at run time. The floor is Moshi's
        `JsonReader.skipValue()`, which only finds the end of the value.

        Each peer meets the generated codecs in two JVMs without other peers, once after and
        once before them in the warm-up. So the JIT compiler's profile of one peer does not slow
        another. The last column is the time of the generated codecs beside this peer.
        Differences between its lines show the peer's influence.

        Gangway's time as a multiple of the peer's, geometric mean of the payloads:

        """
        + Markdown.table(
            List.of(
                "peer",
                "decode, all four",
                "decode, without countries",
                "encode, all four",
                "Gangway's decode, ns"),
            peers().stream().map(this::means).toList())
        + "\nGangway's time as a multiple of each peer's:\n\n"
        + payloads(
            "Gangway, ns",
            peer -> peer.title(),
            name -> measured(JsonPeer.JACKSON).of(name, Figure::cpu).whole(),
            (peer, direction, payload) -> times(peer, direction, List.of(payload)).ratio())
        + "\nBytes allocated:\n\n"
        + payloads(
            "Gangway",
            peer -> peer.title(),
            name -> measured(JsonPeer.JACKSON).of(name, Figure::bytes).whole(),
            (peer, direction, payload) ->
                measured(peer)
                    .of(CodecTurns.name(peer, direction, payload), Figure::bytes)
                    .whole());
  }

  private String means(JsonPeer peer) {
    return Markdown.row(
        peer.title(),
        times(peer, DECODE, ALL).ratio(),
        times(peer, DECODE, SMALLER).ratio(),
        peer == JsonPeer.FLOOR ? "" : times(peer, ENCODE, ALL).ratio(),
        measured(peer).mean(CodecTurns.names(JsonPeer.GANGWAY, DECODE, ALL), Figure::cpu).wholes());
  }

  private String payloads(
      String ours, Function<JsonPeer, String> title, Function<String, String> own, Cell cell) {
    List<String> rows = new ArrayList<>();
    for (Payload payload : ALL) {
      int size = payload.json().size();
      for (String direction : List.of(DECODE, ENCODE)) {
        List<String> row = new ArrayList<>();
        row.add(payload.source() + ", " + size + " B, " + direction);
        row.add(own.apply(CodecTurns.name(JsonPeer.GANGWAY, direction, payload)));
        for (JsonPeer peer : direction.equals(DECODE) ? peers() : writers()) {
          row.add(cell.of(peer, direction, payload));
        }
        if (direction.equals(ENCODE)) {
          row.add("");
        }
        rows.add(Markdown.row(row));
      }
    }
    return Markdown.table(
        Stream.concat(Stream.of("payload", ours), peers().stream().map(title)).toList(), rows);
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.atMost("decode, times Jackson's", 0.55, times(JsonPeer.JACKSON, DECODE, ALL)),
        Target.atMost("decode, times avaje-jsonb's", 0.95, times(JsonPeer.AVAJE, DECODE, ALL)),
        Target.atMost("decode, times reflective Moshi's", 0.40, times(JsonPeer.MOSHI, DECODE, ALL)),
        Target.atMost("encode, times Jackson's", 0.50, times(JsonPeer.JACKSON, ENCODE, ALL)),
        Target.atMost("bytes to decode transactions", 2_600, decoded(Payload.TRANSACTIONS)),
        Target.atMost("bytes to decode KYC", 4_000, decoded(Payload.KYC)),
        Target.atMost("bytes to decode countries", 32_000, decoded(Payload.COUNTRIES)));
  }

  private Spread times(JsonPeer peer, String direction, List<Payload> payloads) {
    return measured(peer)
        .times(
            CodecTurns.names(JsonPeer.GANGWAY, direction, payloads),
            CodecTurns.names(peer, direction, payloads),
            Figure::cpu);
  }

  private Spread decoded(Payload payload) {
    return measured(JsonPeer.JACKSON)
        .of(CodecTurns.name(JsonPeer.GANGWAY, DECODE, payload), Figure::bytes);
  }

  private Measurements measured(JsonPeer peer) {
    return Objects.requireNonNull(measured.get(peer));
  }

  /** What a peer's cell shows. */
  private interface Cell {
    String of(JsonPeer peer, String direction, Payload payload);
  }
}
