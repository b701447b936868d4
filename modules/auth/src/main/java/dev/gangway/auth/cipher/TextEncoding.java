package dev.gangway.auth.cipher;

import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How bytes are written as text. */
public enum TextEncoding {
  /** Two hexadecimal digits per byte. Written in lower case, read in either. */
  HEX,
  /** Base64 with padding (RFC 4648, section 4). Read with or without padding. */
  BASE64,
  /** Base64 for URLs, without padding (RFC 4648, section 5). Read with or without padding. */
  BASE64URL;

  /** Returns bytes as text. */
  public String encode(byte[] bytes) {
    return switch (this) {
      case HEX -> HexFormat.of().formatHex(bytes);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
      case BASE64URL -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    };
  }

  /** Returns the bytes, or null if the text is not in this encoding. */
  public byte @Nullable [] decode(String text) {
    try {
      return switch (this) {
        case HEX -> HexFormat.of().parseHex(text);
        case BASE64 -> Base64.getDecoder().decode(text);
        case BASE64URL -> Base64.getUrlDecoder().decode(text);
      };
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
