package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What generated codecs write to: bytes of compact JSON. */
public final class JsonOutput {
  private final Buffer bytes;
  private final JsonWriter writer;
  private boolean first;

  JsonOutput(Buffer bytes, JsonWriter writer) {
    this.bytes = bytes;
    this.writer = writer;
  }

  /** Returns where the bytes of one value can be written. */
  public Buffer bytes() {
    return bytes;
  }

  /** Returns what the writer that this began with carries under a type. */
  public <T> @Nullable T tag(Class<T> type) {
    return writer.tag(type);
  }

  /** Begins an object. */
  public void begin() {
    bytes.writeByte('{');
    first = true;
  }

  /** Writes a member, or nothing when its value is null. */
  public <T> void write(Names names, int member, JsonAdapter<T> adapter, @Nullable T value)
      throws IOException {
    if (value != null) {
      writeName(names, member);
      write(adapter, value);
    }
  }

  /** Writes a member, {@code null} included. */
  public <T> void writeNullable(Names names, int member, JsonAdapter<T> adapter, @Nullable T value)
      throws IOException {
    writeName(names, member);
    writeNullable(adapter, value);
  }

  /** Writes the kept members as they came. */
  public void writeKept(Map<String, RawJson> kept) {
    if (kept.isEmpty()) {
      return;
    }
    for (Map.Entry<String, RawJson> member : kept.entrySet()) {
      writeName(member.getKey());
      bytes.writeUtf8(member.getValue().text());
    }
  }

  /** Ends the object. */
  public void end() {
    bytes.writeByte('}');
    first = false;
  }

  /** Writes a name that is data. */
  void writeName(String name) {
    if (!first) {
      bytes.writeByte(',');
    }
    first = false;
    writeText(name);
    bytes.writeByte(':');
  }

  private void writeName(Names names, int member) {
    byte[] prefix = names.prefixes()[member];
    if (first) {
      first = false;
      bytes.write(prefix, 1, prefix.length - 1);
    } else {
      bytes.write(prefix, 0, prefix.length);
    }
  }

  <T> void writeNullable(JsonAdapter<T> adapter, @Nullable T value) throws IOException {
    if (value == null) {
      bytes.writeUtf8("null");
    } else {
      write(adapter, value);
    }
  }

  private <T> void write(JsonAdapter<T> adapter, T value) throws IOException {
    if (adapter instanceof JsonCodec<T> codec) {
      codec.write(this, value);
    } else {
      adapter.toJson(JsonWriter.of(bytes), value);
    }
  }

  /** Writes a string. */
  void writeText(String text) {
    JsonText.write(bytes, text);
  }
}
