package dev.gangway.core.json;

import com.squareup.moshi.JsonWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The names of a record's members, made ready for reading when one is first read and for writing
 * when one is first written.
 */
public final class Names {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final String[] names;
  // All can be made twice, which does no harm: their content is final.
  private @Nullable Suffixes suffixes;
  private @Nullable Prefixes prefixes;

  private Names(String[] names) {
    this.names = names;
  }

  /** Returns these names, in the order of the record's components. */
  public static Names of(String... names) {
    return new Names(names.clone());
  }

  /**
   * Returns the name if it is none of these.
   *
   * @throws IllegalArgumentException when it is: the member would be sent twice
   */
  public String requireUnknown(String name, String type) {
    if (contains(name)) {
      throw new IllegalArgumentException(
          type + " knows the member \"" + name + "\". Set it with the builder's own method.");
    }
    return name;
  }

  String name(int index) {
    return names[index];
  }

  boolean contains(String name) {
    return index(name) >= 0;
  }

  /** Returns the name's index, or -1 if it is none of these. */
  int index(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the place behind the name and its closing quote if it stands here, or else -1. There
   * may be no name with this index.
   */
  int endOf(int index, byte[] bytes, int start, int limit) {
    byte[][] all = suffixes().bytes;
    return index >= 0 && index < all.length ? endOf(all[index], bytes, start, limit) : -1;
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

  /** Returns comma, name and colon of each. */
  byte[][] prefixes() {
    Prefixes ready = prefixes;
    if (ready == null) {
      ready = new Prefixes(names);
      prefixes = ready;
    }
    return ready.bytes;
  }

  /** Name and closing quote of each. A name that comes otherwise escaped is found as text. */
  private static final class Suffixes {
    final byte[][] bytes;
    final int[] slots;
    final int mask;

    Suffixes(String[] names) {
      bytes = new byte[names.length][];
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

  private static final class Prefixes {
    final byte[][] bytes;

    Prefixes(String[] names) {
      bytes = new byte[names.length][];
      for (int i = 0; i < names.length; i++) {
        Buffer prefix = new Buffer();
        JsonOutput out = new JsonOutput(prefix, JsonWriter.of(prefix));
        out.writeName(names[i]);
        out.finish();
        bytes[i] = prefix.readByteArray();
      }
    }
  }
}
