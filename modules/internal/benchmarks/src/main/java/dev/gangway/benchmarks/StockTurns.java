package dev.gangway.benchmarks;

import dev.gangway.benchmarks.json.JsonCodec;
import dev.gangway.benchmarks.json.JsonPeer;
import dev.gangway.benchmarks.stock.StockClient;
import dev.gangway.benchmarks.stock.StockPayload;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Reads and writes with the generated codecs and with a stock client, in turns. */
public final class StockTurns {
  static final String OURS = "ours";
  static final String THEIRS = "theirs";

  private static final Duration SLICE = Duration.ofMillis(10);
  private static final int WARM_UPS = 40;
  private static final int ROUNDS = 16;

  /** Takes the folder of the stock client. */
  public static void main(String[] arguments) throws Exception {
    StockClient client = new StockClient(Path.of(arguments[0]));
    Turns turns = new Turns();
    for (StockPayload payload : StockPayload.values()) {
      byte[] json = payload.json().toByteArray();
      JsonCodec ours = JsonPeer.GANGWAY.codec(payload.documented());
      JsonCodec theirs = client.codec(payload != StockPayload.REFERENCE);
      check(ours, theirs, json);
      add(turns, OURS, ours, payload, json);
      add(turns, THEIRS, theirs, payload, json);
    }
    turns.run(SLICE, WARM_UPS, ROUNDS);
  }

  private static void add(
      Turns turns, String whose, JsonCodec codec, StockPayload payload, byte[] json)
      throws IOException {
    Object value = Objects.requireNonNull(codec.decode(json));
    turns.add(name(whose, CodecTurns.DECODE, payload), () -> codec.decode(json));
    turns.add(name(whose, CodecTurns.ENCODE, payload), () -> codec.encode(value));
  }

  /** What the stock client writes of what it read are the same transactions. */
  private static void check(JsonCodec ours, JsonCodec theirs, byte[] json) throws IOException {
    Object read = Objects.requireNonNull(ours.decode(json));
    byte[] written = theirs.encode(Objects.requireNonNull(theirs.decode(json)));
    if (!facts(read).equals(facts(Objects.requireNonNull(ours.decode(written))))) {
      throw new IllegalStateException("The stock client read or wrote other transactions.");
    }
  }

  private static List<String> facts(Object value) {
    return value instanceof TransactionPage page
        ? page.transactions().stream().map(StockTurns::facts).toList()
        : List.of(value.toString());
  }

  private static String facts(Transaction each) {
    return List.of(each.id(), each.amount(), each.date(), each.state()).toString();
  }

  /** Returns the name of a figure. */
  static String name(String whose, String direction, StockPayload payload) {
    return String.join(" ", whose, direction, payload.name());
  }

  private StockTurns() {}
}
