package dev.gangway.core.internal.json;

/** Reads a number without making text of it. */
public final class JsonNumber {
  /** As many digits fit in a long whatever they are. */
  private static final int MAX_DIGITS = 18;

  private static final int NOT_PLAIN = -1;

  private long unscaled;
  private int scale;
  private int end;

  /** Returns the digits of a plain number, as an integer. */
  public long unscaled() {
    return unscaled;
  }

  /**
   * Returns how many digits of a plain number come after its point. Negative for a number that is
   * not plain: one with an exponent, or with more digits than fit in a long.
   */
  public int scale() {
    return scale;
  }

  /** Returns the place behind the number and its quotes. */
  public int end() {
    return end;
  }

  /** Returns the end of the number that begins here, or what is wrong with it. */
  public int scan(byte[] bytes, int start, int limit) {
    int first = bytes[start] == '-' ? start + 1 : start;
    int next = digits(bytes, first, limit);
    int count = next - first;
    if (count < 1 || (count > 1 && bytes[first] == '0')) {
      return JsonScan.MALFORMED;
    }
    if (next < limit && bytes[next] != ',' && bytes[next] != '}') {
      next = fraction(bytes, next, limit);
      int last = next < 0 ? next : JsonScan.afterFraction(bytes, next, limit);
      if (last != next) {
        scale = NOT_PLAIN;
        end = last;
        return last;
      }
    } else {
      scale = 0;
    }
    finish(first > start, count, next);
    return next;
  }

  /** Returns whether a plain number and a quote stand here. */
  public boolean scanQuoted(byte[] bytes, int start, int limit) {
    int first = start < limit && bytes[start] == '-' ? start + 1 : start;
    int next = digits(bytes, first, limit);
    int count = next - first;
    next = count < 1 ? JsonScan.MALFORMED : fraction(bytes, next, limit);
    if (next < 0 || next == limit || bytes[next] != '"') {
      return false;
    }
    finish(first > start, count, next + 1);
    return scale >= 0;
  }

  private void finish(boolean negative, int integerDigits, int end) {
    if (integerDigits + scale > MAX_DIGITS) {
      scale = NOT_PLAIN;
    }
    unscaled = negative ? -unscaled : unscaled;
    this.end = end;
  }

  private int digits(byte[] bytes, int start, int limit) {
    long value = 0;
    int next = start;
    while (next < limit) {
      int digit = bytes[next] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      next++;
    }
    unscaled = value;
    return next;
  }

  private int fraction(byte[] bytes, int start, int limit) {
    scale = 0;
    if (start == limit || bytes[start] != '.') {
      return start;
    }
    long value = unscaled;
    int next = start + 1;
    while (next < limit) {
      int digit = bytes[next] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      next++;
    }
    unscaled = value;
    scale = next - start - 1;
    return scale == 0 ? JsonScan.MALFORMED : next;
  }
}
