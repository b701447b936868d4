package dev.gangway.core.json;

import dev.gangway.core.internal.json.JsonPath;
import dev.gangway.core.internal.json.Prefix;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of a record's fields, made ready for reading when one is first read and for writing
 * when one is first written.
 */
public final class FieldNames {
  private static final @Nullable String[] NONE = {};
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final String[] names;
  private final @Nullable String[] redactions;
  // All can be made twice, which does no harm: their content is final.
  private @Nullable Suffixes suffixes;
  private @Nullable Prefixes prefixes;

  private FieldNames(String[] names, @Nullable String[] redactions) {
    this.names = names;
    this.redactions = redactions;
  }

  /** Returns these names, in the order of the record's components. */
  public static FieldNames of(String... names) {
    return new FieldNames(names.clone(), NONE);
  }

  /** Returns these names, of which some have values that are not shown. */
  public FieldNames hide(String redaction, int... indexes) {
    @Nullable String[] all = Arrays.copyOf(redactions, names.length);
    for (int index : indexes) {
      all[index] = redaction;
    }
    return new FieldNames(names, all);
  }

  /** Returns why the field's value is not shown; null if it is. */
  @Nullable String redaction(int index) {
    return redactions.length == 0 ? null : redactions[index];
  }

  /**
   * Returns the name unless it is one of these.
   *
   * @throws IllegalArgumentException when it is: the field would be sent twice
   */
  public String requireUnknown(String name, String type) {
    if (contains(name)) {
      throw new IllegalArgumentException(
          type + " knows the field \"" + name + "\". Set it with the builder's own method.");
    }
    return name;
  }

  String name(int index) {
    return names[index];
  }

  boolean contains(String name) {
    return index(name) >= 0;
  }

  /** Returns the name's index, or -1 if it is not one of these. */
  int index(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the place behind the name and its closing quote if it stands here, or else -1. No name
   * need have this index.
   */
  int endOf(int index, byte[] bytes, int start, int limit) {
    byte[][] all = suffixes().bytes;
    return index >= 0 && index < all.length ? endOf(all[index], bytes, start, limit) : -1;
  }

  /**
   * Returns the place behind the name and a colon, with a comma before them unless the object has
   * just begun, if they stand here, or else -1.
   */
  int endOfField(byte scope, int index, byte[] bytes, int start, int limit) {
    Suffixes all = suffixes();
    Prefix expected =
        scope == JsonPath.NONEMPTY_OBJECT && index >= 0 && index < all.next.length
            ? all.next[index]
            : scope == JsonPath.EMPTY_OBJECT ? all.first : null;
    return expected == null ? -1 : expected.endAt(bytes, start, limit);
  }

  private static int endOf(byte[] suffix, byte[] bytes, int start, int limit) {
    int length = suffix.length;
    if (limit - start < length) {
      return -1;
    }
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      if ((long) WORDS.get(bytes, start + i) != (long) WORDS.get(suffix, i)) {
        return -1;
      }
    }
    for (; i < length; i++) {
      if (bytes[start + i] != suffix[i]) {
        return -1;
      }
    }
    return start + length;
  }

  /** Returns the index of the name that stands here with its closing quote, or else -1. */
  int find(byte[] bytes, int start, int end) {
    Suffixes all = suffixes();
    int slot = Suffixes.hash(bytes, start, end);
    for (int i = all.slots[slot & all.mask]; i >= 0; i = all.slots[++slot & all.mask]) {
      byte[] suffix = all.bytes[i];
      if (suffix.length == end - start && endOf(suffix, bytes, start, end) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private Suffixes suffixes() {
    Suffixes ready = suffixes;
    if (ready == null) {
      ready = new Suffixes(names);
      suffixes = ready;
    }
    return ready;
  }

  /** Writes the name's field up to the value, with a comma unless it is the first. */
  void write(Utf8Output out, int index, boolean first) {
    Prefixes ready = prefixes;
    if (ready == null) {
      ready = new Prefixes(names);
      prefixes = ready;
    }
    out.writeWords(
        (first ? ready.first : ready.next)[index], ready.lengths[index] - (first ? 1 : 0));
  }

  /** Name and closing quote of each. A name that comes otherwise escaped is found as text. */
  private static final class Suffixes {
    final byte[][] bytes;
    final Prefix[] next;
    @Nullable Prefix first;
    final int[] slots;
    final int mask;

    Suffixes(String[] names) {
      bytes = new byte[names.length][];
      next = new Prefix[names.length];
      mask = Integer.highestOneBit(Math.max(1, names.length)) * 4 - 1;
      slots = new int[mask + 1];
      Arrays.fill(slots, -1);
      for (int i = 0; i < names.length; i++) {
        String escaped = names[i].replace("\\", "\\\\").replace("\"", "\\\"");
        bytes[i] = (escaped + '"').getBytes(StandardCharsets.UTF_8);
        int slot = hash(bytes[i], 0, bytes[i].length);
        while (slots[slot & mask] >= 0) {
          slot++;
        }
        slots[slot & mask] = i;
        next[i] = new Prefix(",\"" + escaped + "\":");
        first = i == 0 ? new Prefix('"' + escaped + "\":") : first;
      }
    }

    /** The end is behind the closing quote. */
    static int hash(byte[] bytes, int start, int end) {
      int length = end - start;
      return length < 2
          ? length
          : length * 31 + bytes[start] * 7 + bytes[end - 2] * 13 + bytes[start + length / 2] * 3;
    }
  }

  /** Comma, quoted name and colon of each, in words: they are copied faster than bytes. */
  private static final class Prefixes {
    final long[][] next;
    final long[][] first;
    final int[] lengths;

    Prefixes(String[] names) {
      next = new long[names.length][];
      first = new long[names.length][];
      lengths = new int[names.length];
      for (int i = 0; i < names.length; i++) {
        JsonOutput out = new JsonOutput(null, null, null);
        out.writeByte(',');
        out.writeText(names[i]);
        out.writeByte(':');
        byte[] prefix = out.written().toByteArray();
        out.close();
        lengths[i] = prefix.length;
        next[i] = words(prefix, 0);
        first[i] = words(prefix, 1);
      }
    }

    private static long[] words(byte[] bytes, int from) {
      long[] words = new long[(bytes.length - from + Long.BYTES - 1) / Long.BYTES];
      byte[] whole = Arrays.copyOfRange(bytes, from, from + words.length * Long.BYTES);
      for (int i = 0; i < words.length; i++) {
        words[i] = (long) WORDS.get(whole, i * Long.BYTES);
      }
      return words;
    }
  }
}
