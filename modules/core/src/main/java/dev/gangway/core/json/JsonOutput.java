package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.internal.json.FrozenMap;
import dev.gangway.core.internal.json.UnwritableValue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The sink that generated codecs write to: compact JSON. A value of a codec that knows only Moshi's
 * writer is written by that.
 */
public final class JsonOutput extends Utf8Output {
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final @Nullable JsonWriter writer;
  private final @Nullable SentJson sent;
  private boolean stored;
  private boolean printed;
  private boolean first;

  /** A bit for each field of the object that has been written. */
  private long written;

  /** The same of the fields beyond 64. */
  private @Nullable BitSet writtenBeyond;

  JsonOutput(@Nullable Buffer buffer, JsonWriter writer) {
    this(buffer, writer, writer.tag(SentJson.class));
  }

  JsonOutput(@Nullable Buffer buffer, @Nullable JsonWriter writer, @Nullable SentJson sent) {
    super(buffer);
    this.writer = sent == null ? writer : sent.root();
    this.sent = sent;
  }

  /** Returns what writes JSON to store, of which no credential is a part. */
  static JsonOutput toStore() {
    JsonOutput out = new JsonOutput(null, null, null);
    out.stored = true;
    return out;
  }

  /** Returns what writes JSON to show, without secret, personal and unknown values. */
  static JsonOutput toPrint() {
    JsonOutput out = new JsonOutput(null, null, null);
    out.printed = true;
    return out;
  }

  /** Returns what the writer that this began with carries under a type. */
  public <T> @Nullable T tag(Class<T> type) {
    return writer == null ? null : writer.tag(type);
  }

  /** Returns whether this is written for the provider. */
  boolean isSent() {
    return sent != null;
  }

  /** Returns whether a secret is left for later. */
  boolean defersSecrets() {
    if (stored) {
      throw UnwritableValue.credential();
    }
    return sent != null && sent.defersSecrets();
  }

  /** Writes what stands for a value that may not be shown, if this is JSON to show. */
  public boolean hides(String redaction) {
    if (printed) {
      writeText('<' + redaction + '>');
    }
    return printed;
  }

  /** Writes a value of which the document says nothing. */
  public void writeRaw(RawJson value) {
    if (value.isNull() || !hides("unknown")) {
      writeJson(value.text());
    }
  }

  /** Writes a value that is secret or personal, or what stands for it. */
  public <T> void writeSensitive(String redaction, JsonAdapter<T> adapter, T value)
      throws IOException {
    if (!hides(redaction)) {
      write(adapter, value);
    }
  }

  private boolean hides(FieldNames names, int field) {
    String redaction = printed ? names.redaction(field) : null;
    if (redaction == null) {
      return false;
    }
    writeName(names, field);
    return hides(redaction);
  }

  /** Begins an object. */
  public void begin() {
    writeByte('{');
    first = true;
    written = 0;
    writtenBeyond = null;
  }

  /** Writes a field, or nothing when its value is null. */
  public <T> void write(FieldNames names, int field, JsonAdapter<T> adapter, @Nullable T value)
      throws IOException {
    if (value != null) {
      writeNullable(names, field, adapter, value);
    }
  }

  /** Writes a field, {@code null} included. */
  public <T> void writeNullable(
      FieldNames names, int field, JsonAdapter<T> adapter, @Nullable T value) throws IOException {
    if (value != null && hides(names, field)) {
      return;
    }
    long before = written;
    BitSet beyond = writtenBeyond;
    writeName(names, field);
    try {
      writeNullable(adapter, value);
    } catch (UnwritableValue e) {
      throw e.within(names.name(field));
    }
    written = before;
    writtenBeyond = beyond;
    mark(field);
  }

  /** Writes a field, as it came if its value is still what was read, or nothing if it is null. */
  public <T> void write(
      FieldNames names,
      int field,
      JsonAdapter<T> adapter,
      @Nullable T value,
      Map<String, RawJson> kept)
      throws IOException {
    if (value == null) {
      return;
    }
    RawJson came = kept.get(names.name(field));
    if (!printed && came != null && came.isSpelling() && value.equals(came.orNull(adapter))) {
      writeName(names, field);
      writeJson(came.text());
      mark(field);
    } else {
      writeNullable(names, field, adapter, value);
    }
  }

  /** Writes a field of {@link Scalars#STRING}, or nothing when its value is null. */
  public void write(FieldNames names, int field, @Nullable String value) {
    if (value != null && !hides(names, field)) {
      writeName(names, field);
      try {
        writeText(value);
      } catch (UnwritableValue e) {
        throw e.within(names.name(field));
      }
      mark(field);
    }
  }

  /** Writes a field of {@link Scalars#LONG}, or nothing when its value is null. */
  public void write(FieldNames names, int field, @Nullable Long value) {
    if (value != null && !hides(names, field)) {
      writeName(names, field);
      writeLong(value);
      mark(field);
    }
  }

  /** Writes a field of {@link Scalars#INTEGER}, or nothing when its value is null. */
  public void write(FieldNames names, int field, @Nullable Integer value) {
    if (value != null && !hides(names, field)) {
      writeName(names, field);
      writeLong(value);
      mark(field);
    }
  }

  /** Writes a field of {@link Scalars#BOOLEAN}, or nothing when its value is null. */
  public void write(FieldNames names, int field, @Nullable Boolean value) {
    if (value != null && !hides(names, field)) {
      writeName(names, field);
      writeBytes(value ? BooleanCodec.TRUE : BooleanCodec.FALSE);
      mark(field);
    }
  }

  private void mark(int field) {
    if (field < Long.SIZE) {
      written |= 1L << field;
    } else {
      writtenBeyond = writtenBeyond == null ? new BitSet() : writtenBeyond;
      writtenBeyond.set(field);
    }
  }

  private boolean isWritten(int field) {
    return field < Long.SIZE
        ? (written >>> field & 1) != 0
        : writtenBeyond != null && writtenBeyond.get(field);
  }

  /** Writes a field, {@code null} included unless something else came in place of it. */
  public <T> void writeNullable(
      FieldNames names,
      int field,
      JsonAdapter<T> adapter,
      @Nullable T value,
      Map<String, RawJson> kept)
      throws IOException {
    RawJson instead = kept.get(names.name(field));
    if (value != null) {
      write(names, field, adapter, value, kept);
    } else if (instead == null || instead.isSpelling()) {
      writeNullable(names, field, adapter, value);
    }
  }

  /**
   * Writes the kept fields as they came. Of what is sent, one that the record knows is {@code
   * null}, or came in place of a value; and its component has not been written.
   */
  public void writeKept(FieldNames names, Map<String, RawJson> kept) {
    if (!kept.isEmpty() && !printed) {
      for (Map.Entry<String, RawJson> field : FrozenMap.entries(kept)) {
        boolean spelling = field.getValue().isSpelling();
        int index = spelling || sent != null ? names.index(field.getKey()) : -1;
        if (index < 0 || !spelling) {
          requireOnce(index, field);
          writeAll(field.getKey(), field.getValue());
        }
      }
    }
  }

  /** A field that came several times is written as often. */
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

  private void requireOnce(int index, Map.Entry<String, RawJson> field) {
    RawJson value = field.getValue();
    if (sent != null
        && index >= 0
        && (isWritten(index) || !(value.isNull() || value.isOfField()))) {
      throw new UnwritableValue(
              "the record has a component for it, and additionalProperties has it too")
          .within(field.getKey());
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

  private void writeName(FieldNames names, int field) {
    names.write(this, field, first);
    first = false;
  }

  <T> void writeNullable(JsonAdapter<T> adapter, @Nullable T value) throws IOException {
    if (value == null) {
      writeBytes(NULL);
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
      JsonWriter next = JsonWriter.of(flushed());
      if (sent != null) {
        sent.mark(next);
      }
      adapter.toJson(next, value);
    }
  }
}
