package dev.gangway.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that most often comes next, compared eight bytes at a time. */
public final class Prefix {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int length;

  /** All words but the last. */
  private final long[] words;

  /** The last one, and its bytes that count. */
  private final long last;

  private final long mask;

  public Prefix(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    length = bytes.length;
    words = new long[(length - 1) / Long.BYTES];
    byte[] whole = Arrays.copyOf(bytes, (words.length + 1) * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) WORDS.get(whole, i * Long.BYTES);
    }
    last = (long) WORDS.get(whole, words.length * Long.BYTES);
    mask = -1L >>> ((whole.length - length) * Byte.SIZE);
  }

  /** Returns the place behind the text if it stands here and a word can be read, or else -1. */
  public int endAt(byte[] bytes, int start, int limit) {
    int at = start;
    if (limit - at < (words.length + 1) * Long.BYTES) {
      return -1;
    }
    for (long word : words) {
      if ((long) WORDS.get(bytes, at) != word) {
        return -1;
      }
      at += Long.BYTES;
    }
    return ((long) WORDS.get(bytes, at) & mask) == last ? start + length : -1;
  }
}
