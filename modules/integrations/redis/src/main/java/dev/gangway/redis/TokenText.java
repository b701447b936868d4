package dev.gangway.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealException;
import dev.gangway.auth.cipher.SealedPayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sealed token. Its content has the key of Redis and the version, so that a text cannot be moved
 * to another place, and the token's lifetime in milliseconds from the time of writing.
 */
final class TokenText {
  private static final long UNKNOWN = -1;
  private static final char SEPARATOR = '.';

  static String seal(
      PayloadCipher cipher, String key, long version, @Nullable AccessToken token, Instant now) {
    if (token == null) {
      return "";
    }
    byte[] name = key.getBytes(UTF_8);
    byte[] value = token.value().reveal().getBytes(UTF_8);
    Instant end = token.expiresAt();
    byte[] content =
        ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES + name.length + value.length)
            .putLong(version)
            .putLong(end == null ? UNKNOWN : RedisTokenStore.left(now, end))
            .putInt(name.length)
            .put(name)
            .put(value)
            .array();
    Arrays.fill(value, (byte) 0);
    try {
      SealedPayload sealed = cipher.seal(content);
      return sealed.text() + SEPARATOR + sealed.signature();
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  static @Nullable AccessToken open(
      PayloadCipher cipher, String key, long version, String text, Instant written)
      throws IOException {
    if (text.isEmpty()) {
      return null;
    }
    int end = text.lastIndexOf(SEPARATOR);
    if (end < 0) {
      throw unreadable(key, null);
    }
    byte[] content;
    try {
      content = cipher.open(new SealedPayload(text.substring(0, end), text.substring(end + 1)));
    } catch (SealException e) {
      throw unreadable(key, e);
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(content);
      boolean ours = in.getLong() == version;
      long life = in.getLong();
      byte[] name = new byte[in.getInt()];
      in.get(name);
      if (!ours || !Arrays.equals(name, key.getBytes(UTF_8))) {
        throw unreadable(key, null);
      }
      Secret value = Secret.of(UTF_8.decode(in).toString());
      return life == UNKNOWN
          ? AccessToken.of(value)
          : AccessToken.of(value, written.plusMillis(life));
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private static IOException unreadable(String key, @Nullable Exception cause) {
    return new IOException(
        "The token under the key "
            + key
            + " of Redis cannot be opened. Give all processes the same cipher key, and change the"
            + " session's name together with the key.",
        cause);
  }

  private TokenText() {}
}
