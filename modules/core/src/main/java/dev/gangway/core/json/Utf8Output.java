package dev.gangway.core.json;

import dev.gangway.core.internal.json.OutputArrays;
import dev.gangway.core.internal.json.Surrogates;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is being written, in an array that the next output uses again. A buffer takes what the
 * array cannot hold. The array is wiped before it is used again: bodies hold secrets.
 */
abstract sealed class Utf8Output permits JsonOutput {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final byte[] NONE = {};
  private static final int MAX_LONG = 20;
  private static final int MAX_CHARACTER = 6;

  /** The pairs of digits from 00 to 99. */
  private static final byte[] PAIRS = pairs();

  /** What follows the backslash of an ASCII character, or 0 if it is written as it is. */
  private static final byte[] ESCAPES = escapes();

  private @Nullable Buffer buffer;
  private byte[] bytes = NONE;
  private int next;

  /** The bytes of the array that have been written to before it was emptied into the buffer. */
  private int used;

  Utf8Output(@Nullable Buffer buffer) {
    this.buffer = buffer;
  }

  /** Returns the buffer with all that has been written. */
  final Buffer flushed() {
    Buffer to = buffer;
    if (to == null) {
      to = new Buffer();
      buffer = to;
    }
    to.write(bytes, 0, next);
    used = Math.max(used, next);
    next = 0;
    return to;
  }

  /** Returns what has been written. */
  final ByteString written() {
    return buffer == null ? ByteString.of(bytes, 0, next) : flushed().readByteString();
  }

  /** Returns the array. Nothing can be written after it. */
  final void close() {
    if (bytes != NONE) {
      OutputArrays.give(bytes, Math.max(used, next));
      bytes = NONE;
      next = 0;
    }
  }

  /** Makes room for a few bytes. */
  private void reserve(int size) {
    if (bytes.length - next < size) {
      makeRoom();
    }
  }

  private void makeRoom() {
    if (bytes == NONE) {
      bytes = OutputArrays.take();
    } else {
      flushed();
    }
  }

  final void writeByte(int b) {
    reserve(1);
    bytes[next++] = (byte) b;
  }

  /** Writes a few bytes. */
  final void writeBytes(byte[] source) {
    reserve(source.length);
    for (byte b : source) {
      bytes[next++] = b;
    }
  }

  /** Writes as many bytes of the words as that. */
  final void writeWords(long[] words, int length) {
    int size = words.length * Long.BYTES;
    if (bytes.length - next < size) {
      if (size > OutputArrays.SIZE) {
        writeManyWords(words, length);
        return;
      }
      makeRoom();
    }
    byte[] to = bytes;
    int at = next;
    for (long word : words) {
      WORDS.set(to, at, word);
      at += Long.BYTES;
    }
    next += length;
  }

  private void writeManyWords(long[] words, int length) {
    byte[] all = new byte[words.length * Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      WORDS.set(all, i * Long.BYTES, words[i]);
    }
    flushed().write(all, 0, length);
  }

  /** Writes a string. */
  final void writeText(String text) {
    int length = text.length();
    if (bytes.length - next < length + 2) {
      if (length + 2 > OutputArrays.SIZE) {
        writeOddText(text);
        return;
      }
      makeRoom();
    }
    byte[] to = bytes;
    int at = next + 1;
    int odd = 0;
    // Without an end in the middle, the compiler takes several characters at once.
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      to[at + i] = (byte) c;
      odd |= ESCAPES[c & 0x7f] | c >>> 7;
    }
    if (odd != 0) {
      used = Math.max(used, at + length);
      writeOddText(text);
      return;
    }
    to[at - 1] = '"';
    to[at + length] = '"';
    next = at + length + 1;
  }

  /** Escapes what Moshi's writer escapes, in the same way. */
  private void writeOddText(String text) {
    Surrogates.require("value", text);
    writeByte('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      reserve(MAX_CHARACTER);
      if (c < 0x80) {
        writeAscii(c);
      } else if (c == '\u2028' || c == '\u2029') {
        writeEscape(c);
      } else if (Character.isHighSurrogate(c)) {
        writePoint(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        writePoint(c);
      }
    }
    writeByte('"');
  }

  private void writeAscii(char c) {
    byte escape = ESCAPES[c];
    if (escape == 'u') {
      writeEscape(c);
      return;
    }
    if (escape != 0) {
      bytes[next++] = '\\';
    }
    bytes[next++] = escape == 0 ? (byte) c : escape;
  }

  private void writeEscape(char c) {
    bytes[next++] = '\\';
    bytes[next++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[next++] = (byte) Character.forDigit(c >> shift & 0xf, 16);
    }
  }

  /** Writes a character beyond ASCII. */
  private void writePoint(int point) {
    int length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    int first = length == 2 ? 0xc0 : length == 3 ? 0xe0 : 0xf0;
    int shift = 6 * (length - 1);
    bytes[next++] = (byte) (first | point >> shift);
    while (shift > 0) {
      shift -= 6;
      bytes[next++] = (byte) (0x80 | (point >> shift & 0x3f));
    }
  }

  /** Writes what is JSON already, such as a number. */
  public final void writeJson(String json) {
    int length = json.length();
    if (bytes.length - next < length) {
      if (length > OutputArrays.SIZE) {
        flushed().writeUtf8(json);
        return;
      }
      makeRoom();
    }
    byte[] to = bytes;
    int at = next;
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      if (c > '~') {
        flushed().writeUtf8(json);
        return;
      }
      to[at++] = (byte) c;
    }
    next = at;
  }

  /** Writes an integer. */
  final void writeLong(long value) {
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        writeJson(Long.toString(value));
        return;
      }
      writeByte('-');
    }
    writeDigits(Math.abs(value), 0);
  }

  /**
   * Writes a decimal.
   *
   * @param digits its digits
   * @param scale how many of them are behind the point
   */
  final void writeDecimal(long digits, int scale) {
    if (digits < 0) {
      writeByte('-');
    }
    writeDigits(Math.abs(digits), scale);
  }

  private void writeDigits(long digits, int scale) {
    reserve(MAX_LONG + 2);
    int length = Math.max(length(digits), scale + 1);
    byte[] to = bytes;
    int end = next + length + (scale == 0 ? 0 : 1);
    int at = end;
    long rest = digits;
    if (scale != 0) {
      for (int i = 0; i < scale; i++) {
        to[--at] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
      to[--at] = '.';
    }
    for (; at - next > 1; rest /= 100) {
      int pair = (int) (rest % 100) * 2;
      to[--at] = PAIRS[pair + 1];
      to[--at] = PAIRS[pair];
    }
    if (at > next) {
      to[--at] = (byte) ('0' + rest);
    }
    next = end;
  }

  private static int length(long digits) {
    int length = 1;
    for (long power = 10; length < 19 && digits >= power; power *= 10) {
      length++;
    }
    return length;
  }

  /** Writes two digits. */
  final void writeTwo(int number) {
    reserve(2);
    bytes[next++] = PAIRS[number * 2];
    bytes[next++] = PAIRS[number * 2 + 1];
  }

  /** Writes hexadecimal digits, the last ones of a number. */
  final void writeHexadecimal(long number, int digits) {
    reserve(digits);
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      int digit = (int) (number >>> shift) & 0xf;
      bytes[next++] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
  }

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    for (int i = 0; i < ' '; i++) {
      escapes[i] = 'u';
    }
    escapes['\t'] = 't';
    escapes['\b'] = 'b';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\f'] = 'f';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }
}
