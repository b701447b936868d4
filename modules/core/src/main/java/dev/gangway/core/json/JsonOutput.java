package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs write to: compact JSON, byte by byte into the buffer's own memory. Between
 * two values of codecs that know only Moshi's writer it is handed over to that.
 */
public final class JsonOutput {
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final int MAX_DIGITS = 20;

  /** Half of what the buffer's pieces hold. */
  private static final int MAX_ROOM = 4096;

  private final Buffer buffer;
  private final JsonWriter writer;
  private final @Nullable SentJson sent;
  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
  private byte[] bytes = NULL;
  private int next;
  private int end;
  private boolean first;

  /** The fields of the object that is being written, if it is sent. */
  private @Nullable BitSet written;

  JsonOutput(Buffer buffer, JsonWriter writer) {
    this(buffer, writer, writer.tag(SentJson.class));
  }

  JsonOutput(Buffer buffer, JsonWriter writer, @Nullable SentJson sent) {
    this.buffer = buffer;
    this.writer = sent == null ? writer : sent.root();
    this.sent = sent;
  }

  /** Returns what the writer that this began with carries under a type. */
  public <T> @Nullable T tag(Class<T> type) {
    return writer.tag(type);
  }

  /** Returns whether a secret is left for later. */
  boolean defersSecrets() {
    return sent != null && sent.defersSecrets();
  }

  /** Begins an object. */
  public void begin() {
    writeByte('{');
    first = true;
    written = sent == null ? null : new BitSet();
  }

  /** Writes a member, or nothing when its value is null. */
  public <T> void write(Names names, int member, JsonAdapter<T> adapter, @Nullable T value)
      throws IOException {
    if (value != null) {
      writeNullable(names, member, adapter, value);
    }
  }

  /** Writes a member, {@code null} included. */
  public <T> void writeNullable(Names names, int member, JsonAdapter<T> adapter, @Nullable T value)
      throws IOException {
    BitSet ofThis = written;
    writeName(names, member);
    try {
      writeNullable(adapter, value);
    } catch (UnwritableValue e) {
      throw e.within(names.name(member));
    }
    if (ofThis != null) {
      ofThis.set(member);
      written = ofThis;
    }
  }

  /** Writes a member, {@code null} included unless something else came in place of it. */
  public <T> void writeNullable(
      Names names, int member, JsonAdapter<T> adapter, @Nullable T value, Map<String, RawJson> kept)
      throws IOException {
    if (value != null || !kept.containsKey(names.name(member))) {
      writeNullable(names, member, adapter, value);
    }
  }

  /**
   * Writes the kept members as they came. Of what is sent, one that the record knows is {@code
   * null}, or came in place of a value; and its component has not been written.
   */
  public void writeKept(Names names, Map<String, RawJson> kept) {
    if (!kept.isEmpty()) {
      for (Map.Entry<String, RawJson> member : kept.entrySet()) {
        if (written != null) {
          requireOnce(names.index(member.getKey()), member, written);
        }
        writeAll(member.getKey(), member.getValue());
      }
    }
  }

  /** A member that came several times is written as often. */
  private void writeAll(String name, RawJson last) {
    if (last.earlier() == null) {
      writeName(name);
      writeJson(last.text());
      return;
    }
    Deque<RawJson> values = new ArrayDeque<>();
    for (RawJson each = last; each != null; each = each.earlier()) {
      values.push(each);
    }
    for (RawJson each : values) {
      writeName(name);
      writeJson(each.text());
    }
  }

  private static void requireOnce(int index, Map.Entry<String, RawJson> member, BitSet written) {
    RawJson value = member.getValue();
    if (index >= 0 && (written.get(index) || !(value.isNull() || value.isOfField()))) {
      throw new UnwritableValue(
              "the record has a component for it, and additionalProperties has it too")
          .within(member.getKey());
    }
  }

  /** Ends the object. */
  public void end() {
    writeByte('}');
    first = false;
  }

  /** Writes a name that is data. */
  void writeName(String name) {
    if (!first) {
      writeByte(',');
    }
    first = false;
    writeText(name);
    writeByte(':');
  }

  private void writeName(Names names, int member) {
    byte[] prefix = names.prefixes()[member];
    if (first) {
      first = false;
      writeBytes(prefix, 1);
    } else {
      writeBytes(prefix, 0);
    }
  }

  <T> void writeNullable(JsonAdapter<T> adapter, @Nullable T value) throws IOException {
    if (value == null) {
      writeBytes(NULL, 0);
    } else {
      write(adapter, value);
    }
  }

  /** Writes a value; one that is sent is checked first. */
  public <T> void write(JsonAdapter<T> adapter, T value) throws IOException {
    if (adapter instanceof JsonCodec<T> codec) {
      if (sent != null) {
        codec.check(value);
      }
      codec.write(this, value);
    } else {
      finish();
      JsonWriter next = JsonWriter.of(buffer);
      if (sent != null) {
        sent.mark(next);
      }
      adapter.toJson(next, value);
    }
  }

  /** Writes a string. */
  void writeText(String text) {
    int length = text.length();
    if (end - next < length + 2 && !makeRoom(length + 2)) {
      writeOddText(text);
      return;
    }
    byte[] to = bytes;
    int at = next;
    to[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        writeOddText(text);
        return;
      }
      to[at++] = (byte) c;
    }
    to[at++] = '"';
    next = at;
  }

  /** Moshi's writer knows what to escape. */
  private void writeOddText(String text) {
    WholeText.require("value", text);
    finish();
    try {
      JsonWriter.of(buffer).value(text);
    } catch (IOException e) {
      throw new IllegalStateException("A buffer in memory cannot be written.", e);
    }
  }

  /** Writes what is JSON already, such as a number. */
  public void writeJson(String json) {
    int length = json.length();
    if (end - next < length && !makeRoom(length)) {
      writeOddJson(json);
      return;
    }
    byte[] to = bytes;
    int at = next;
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      if (c > '~') {
        writeOddJson(json);
        return;
      }
      to[at++] = (byte) c;
    }
    next = at;
  }

  private void writeOddJson(String json) {
    finish();
    buffer.writeUtf8(json);
  }

  /** Writes an integer. */
  void writeLong(long value) {
    if (value == Long.MIN_VALUE) {
      writeJson(Long.toString(value));
      return;
    }
    if (end - next < MAX_DIGITS) {
      makeRoom(MAX_DIGITS);
    }
    long rest = value;
    if (rest < 0) {
      rest = -rest;
      bytes[next++] = '-';
    }
    int digits = 1;
    for (long power = 10; digits < 19 && rest >= power; power *= 10) {
      digits++;
    }
    for (int at = next + digits - 1; at >= next; at--) {
      long quotient = rest / 10;
      bytes[at] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    }
    next += digits;
  }

  /** Writes two digits. */
  void writeTwo(int number) {
    writeByte('0' + number / 10);
    writeByte('0' + number % 10);
  }

  void writeByte(int b) {
    if (next == end) {
      makeRoom(1);
    }
    bytes[next++] = (byte) b;
  }

  private void writeBytes(byte[] source, int from) {
    int length = source.length - from;
    if (end - next >= length || makeRoom(length)) {
      System.arraycopy(source, from, bytes, next, length);
      next += length;
    } else {
      finish();
      buffer.write(source, from, length);
    }
  }

  /** Returns false when the buffer's pieces are smaller than that. */
  private boolean makeRoom(int size) {
    finish();
    if (size > MAX_ROOM) {
      return false;
    }
    buffer.readAndWriteUnsafe(cursor);
    cursor.expandBuffer(size);
    bytes = cursor.data;
    next = cursor.start;
    end = cursor.end;
    return true;
  }

  /** Leaves in the buffer what has been written, and nothing else. */
  void finish() {
    if (end == 0) {
      return;
    }
    cursor.resizeBuffer(buffer.size() - (end - next));
    cursor.close();
    bytes = NULL;
    next = 0;
    end = 0;
  }
}
