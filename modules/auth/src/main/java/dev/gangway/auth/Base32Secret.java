package dev.gangway.auth;

import java.util.Locale;
import org.apache.commons.codec.binary.Base32;

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
                + " is none of A-Z and 2-7; give it as the issuer prints it");
      }
      digits.append(digit);
    }
    int rest = digits.length() % 8;
    if (digits.isEmpty() || rest == 1 || rest == 3 || rest == 6) {
      throw new IllegalArgumentException(
          "The one-time-code secret is not Base32: "
              + digits.length()
              + " characters are no whole number of bytes; a part of it is missing");
    }
    return new Base32().decode(digits.toString());
  }
}
