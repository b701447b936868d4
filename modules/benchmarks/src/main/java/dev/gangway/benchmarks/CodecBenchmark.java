package dev.gangway.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What generated codecs cost, beside reading the same text and making nothing of it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public class CodecBenchmark {

  private static final Map<Payload, ByteString> JSON = new EnumMap<>(Payload.class);

  /** What is read and written. */
  @Param public Payload payload;

  private ByteString json;
  private JsonAdapter<Object> codec;
  private Object value;

  /** Reads the payload once, and refuses to measure a codec that loses something. */
  @Setup
  public void readPayload() throws IOException {
    json = JSON.computeIfAbsent(payload, Payload::json);
    codec = payload.codec();
    value = Objects.requireNonNull(decode());
    Buffer written = new Buffer();
    codec.toJson(JsonWriter.of(written), value);
    if (!value.equals(codec.fromJson(written))) {
      throw new IllegalStateException(payload + " does not survive being written and read.");
    }
  }

  /** Finds the end of the value, the least that Moshi's reader can do with it. */
  @Benchmark
  public JsonReader floor() throws IOException {
    JsonReader reader = reader();
    reader.skipValue();
    return reader;
  }

  /** Reads the value. */
  @Benchmark
  public @Nullable Object decode() throws IOException {
    return codec.fromJson(reader());
  }

  /** Writes the value. */
  @Benchmark
  public long encode() throws IOException {
    Buffer written = new Buffer();
    codec.toJson(JsonWriter.of(written), value);
    long size = written.size();
    written.clear();
    return size;
  }

  private JsonReader reader() {
    return JsonReader.of(new Buffer().write(json));
  }
}
