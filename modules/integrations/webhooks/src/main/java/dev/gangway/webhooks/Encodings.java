package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.core.webhooks.WebhookSignature.TextEncoding;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads bytes that are written as text. */
final class Encodings {

  /** Returns the bytes, or null if the text is not written like this. */
  static byte @Nullable [] decode(TextEncoding encoding, String text) {
    try {
      return switch (encoding) {
        case HEX -> HexFormat.of().parseHex(text);
        case BASE64 -> Base64.getDecoder().decode(text);
        case TEXT -> text.getBytes(UTF_8);
      };
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /** Returns the bytes of a key, whose text no message shows. */
  static byte[] key(TextEncoding encoding, String text) {
    byte @Nullable [] key = decode(encoding, text);
    if (key == null || key.length == 0) {
      throw new IllegalStateException(
          "A secret of the webhooks is empty or not written as "
              + encoding
              + ". Copy it again from the provider's page.");
    }
    return key;
  }

  private Encodings() {}
}
