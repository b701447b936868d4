package dev.gangway.auth;

import java.util.Locale;

/** Base32 (RFC 4648) as issuers of one-time-code secrets print it, for people to type. */
final class Base32Secret {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32Secret() {}

  static byte[] decode(Secret secret) {
    String text = secret.reveal();
    StringBuilder digits = new StringBuilder(text.length());
    boolean padded = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '-' || c == '\u00a0') {
        continue;
      }
      if (c == '=') {
        padded = true;
        continue;
      }
      char digit = c < 128 ? String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0) : c;
      if (padded || ALPHABET.indexOf(digit) < 0) {
        throw new IllegalArgumentException(
            "The one-time-code secret is not Base32: its character "
                + (i + 1)
                + " of "
                + text.length()
                + " is not one of A-Z and 2-7. Pass the secret as the issuer prints it.");
      }
      digits.append(digit);
    }
    int rest = digits.length() % 8;
    if (digits.isEmpty() || rest == 1 || rest == 3 || rest == 6) {
      throw new IllegalArgumentException(
          "The one-time-code secret is not Base32: its "
              + digits.length()
              + " characters are not a whole number of bytes. A part of it is missing.");
    }
    return bytes(digits);
  }

  /** Bits that are left over at the end belong to no byte. */
  private static byte[] bytes(CharSequence digits) {
    byte[] bytes = new byte[digits.length() * 5 / 8];
    int bits = 0;
    int count = 0;
    int length = 0;
    for (int i = 0; i < digits.length(); i++) {
      bits = bits << 5 | ALPHABET.indexOf(digits.charAt(i));
      count += 5;
      if (count >= 8) {
        count -= 8;
        bytes[length++] = (byte) (bits >> count);
      }
    }
    return bytes;
  }
}
