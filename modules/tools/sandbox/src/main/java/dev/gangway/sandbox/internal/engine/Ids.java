package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New ids and tokens; the same ones for the same seed. Safe for use by many threads. */
final class Ids {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final long FIRST_NUMBER = 10_000;

  private final Random random;
  private long number = FIRST_NUMBER;

  Ids(@Nullable Long seed) {
    this.random = seed == null ? new SecureRandom() : new Random(seed);
  }

  /** Returns a new id of the types that a schema admits. */
  synchronized JsonNode next(JsonNode schema, Set<String> types) {
    if (types.contains("integer") || (types.contains("number") && !types.contains("string"))) {
      return JsonNodeFactory.instance.numberNode(number++);
    }
    boolean text = types.isEmpty() || types.contains("string");
    return JsonNodeFactory.instance.textNode(
        text && schema.path("format").asText("uuid").equals("uuid") ? uuid() : letters(12));
  }

  private String uuid() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    long high = 0;
    long low = 0;
    for (int i = 0; i < 8; i++) {
      high = high << 8 | (bytes[i] & 0xff);
      low = low << 8 | (bytes[i + 8] & 0xff);
    }
    return new UUID((high & ~0xf000L) | 0x4000L, (low & ~(3L << 62)) | (2L << 62)).toString();
  }

  synchronized String letters(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
