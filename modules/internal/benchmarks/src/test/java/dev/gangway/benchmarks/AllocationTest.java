package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.sun.management.ThreadMXBean;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.SentJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the codecs allocate, in bytes: unlike time it is the same on every machine. */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 400;
  private static final int ROUNDS = 40;

  // Compiled code allocates less than this: it leaves out objects that stay within a method.
  // The link in KYC is a URI, of which 700 bytes are the JDK's.
  @ParameterizedTest
  @CsvSource({
    "SMALL, 600, 700, 250",
    "TRANSACTIONS, 2600, 900, 1200",
    "KYC, 4700, 1400, 2700",
    "COUNTRIES, 32000, 900, 12000",
  })
  void codecsAllocateNoMoreThan(Payload payload, long decoding, long encoding, long sending)
      throws IOException {
    JsonAdapter<Object> codec = payload.codec();
    ByteString json = payload.json();
    Object value = Objects.requireNonNull(decode(codec, json));

    assertThat(least(() -> decode(codec, json))).as("decoding").isLessThanOrEqualTo(decoding);
    assertThat(least(() -> encode(codec, value))).as("encoding").isLessThanOrEqualTo(encoding);
    assertThat(least(() -> SentJson.bytes("body", codec, value)))
        .as("sending")
        .isLessThanOrEqualTo(sending);
  }

  /** As the client reads a response. */
  private static Object decode(JsonAdapter<Object> codec, ByteString json) throws IOException {
    Buffer body = new Buffer().write(json);
    try (JsonInput in = JsonInput.of(body)) {
      return in.read(codec);
    } finally {
      body.clear();
    }
  }

  /** As a codec writes within somebody's own Moshi. */
  private static Object encode(JsonAdapter<Object> codec, Object value) throws IOException {
    Buffer written = new Buffer();
    codec.toJson(JsonWriter.of(written), value);
    written.clear();
    return written;
  }

  /** Returns what a call allocates once the compiler has seen enough of them. */
  private static long least(Call call) throws IOException {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      least = Math.min(least, (after - before) / CALLS);
    }
    return least;
  }

  private interface Call {
    Object run() throws IOException;
  }
}
