package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.json.ReadLimits;
import dev.gangway.core.kiosk.HeldCodec;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Node;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadLimitsTest {
  private static final int MANY = 16 << 20;

  @RegisterExtension final KioskServer server = new KioskServer();

  /** Nodes within each other, each of which tells at its end what it is. */
  private static Buffer nested(int levels, int padding) {
    return new Buffer()
        .writeUtf8("{\"child\":".repeat(levels))
        .writeUtf8("{\"pad\":\"" + "a".repeat(padding) + "\",\"kind\":\"node\"}")
        .writeUtf8(",\"kind\":\"node\"}".repeat(levels));
  }

  private static int depth(@Nullable Node node) {
    int depth = 0;
    for (Node each = node; each != null; each = each.child()) {
      depth++;
    }
    return depth;
  }

  @Test
  void unionsThatTellTheirTypeLastAreReadAheadAtMostFourTimes() throws IOException {
    try (JsonInput in = JsonInput.of(nested(250, MANY - 10_000))) {
      assertThatThrownBy(() -> in.read(Node.jsonAdapter()))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(
              "Expected JSON that tells of each object's type near its beginning, but 4 times its ");
    }
    assertThat(depth(JsonInput.of(nested(3, 1 << 20)).read(Node.jsonAdapter()))).isEqualTo(4);
  }

  @Test
  void unionsWithinEachOtherEndAsATypedErrorHoweverSmallTheyCome() throws IOException {
    Buffer zipped = new Buffer();
    try (BufferedSink gzip = Okio.buffer(new GzipSink(zipped))) {
      gzip.writeAll(nested(250, MANY - 10_000));
    }
    assertThat(zipped.size()).isLessThan(20_000);
    server.answers(KioskServer.answer(200, "").setHeader("Content-Encoding", "gzip").body(zipped));

    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, server.client().values().tree()::execute))
        .hasMessageContaining("Expected JSON that tells of each object's type near its beginning");
  }

  @Test
  void deadlineEndsDecodingInTheMiddle() {
    int size = 100_000;
    server.answers("[0" + ",1".repeat(size) + "]");
    HeldCodec.READ.set(0);
    var call = server.client().values().held().withTimeout(Duration.ofSeconds(1));

    assertThat(catchThrowableOfType(DeadlineExceededException.class, call::execute)).isNotNull();

    assertThat(HeldCodec.READ.get()).isBetween(1, 5_000);
  }

  @Test
  void readingEndsWhenTheCallDoes() {
    AtomicInteger looks = new AtomicInteger();
    ReadLimits limits = new ReadLimits(Long.MAX_VALUE, () -> looks.incrementAndGet() > 2);
    Buffer json = new Buffer().writeUtf8("[" + "1,".repeat(1 << 20) + "1]");

    assertThatThrownBy(() -> JsonInput.of(json, "$", limits).read(ListCodec.of(Scalars.LONG)))
        .isInstanceOf(InterruptedIOException.class)
        .hasMessage("The call ended while its response was decoded");
    assertThat(looks).hasValue(3);
  }

  @Test
  void readingAheadEndsWhenTheCallDoes() {
    ReadLimits limits = new ReadLimits(Long.MAX_VALUE, () -> true);

    assertThatThrownBy(() -> JsonInput.of(nested(3, 1 << 20), "$", limits).read(Node.jsonAdapter()))
        .isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void numberOfValuesIsAnOption() {
    var call = server.client(server.builder().maxResponseValues(3)).values().texts();

    assertThat(server.reads(call, "[\"a\",\"b\"]")).containsExactly("a", "b");
    server.answers("[\"a\",\"b\",\"c\"]");
    assertThat(catchThrowableOfType(UnreadableResponseException.class, call::execute))
        .hasMessageEndingWith(
            "Expected at most 3 values but found more. If that is expected, raise maxResponseValues on"
                + " the client's builder.");
    assertThatThrownBy(() -> server.builder().maxResponseValues(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A response has at least 1 value, but this is 0.");
  }

  @Test
  void millionsOfSmallValuesAreRefused() {
    server.answers("[" + "\"\",".repeat(MANY / 3 - 10) + "\"\"]");

    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, server.client().values().texts()::execute))
        .hasMessageContaining("Expected at most 1000000 values but found more.");
  }

  @Test
  void limitOfValuesIsExact() {
    List<Integer> found = new ArrayList<>();
    for (long max : new long[] {1_024, 1_025, 2_048, 3_000}) {
      found.add(read(max, (int) max - 1));
      found.add(read(max, (int) max));
    }
    assertThat(found).containsExactly(1_023, -1, 1_024, -1, 2_047, -1, 2_999, -1);
  }

  /** Returns how many elements of a list were read, or -1 if it has too many for a limit. */
  private static int read(long max, int elements) {
    Buffer json = new Buffer().writeUtf8("[" + "0,".repeat(elements - 1) + "0]");
    try {
      List<Long> read = JsonInput.of(json, max, () -> false).read(ListCodec.of(Scalars.LONG));
      return read == null ? 0 : read.size();
    } catch (IOException e) {
      return -1;
    }
  }

  @Test
  void unknownValuesAreKeptWhateverTheirNumber() throws IOException {
    String many = "[" + "0,".repeat(5_000) + "0]";
    Buffer json = new Buffer().writeUtf8("{\"new\":" + many + "}");

    RawJson read = JsonInput.of(json, 2, () -> false).read(Scalars.RAW);

    assertThat(read).isNotNull();
  }
}
