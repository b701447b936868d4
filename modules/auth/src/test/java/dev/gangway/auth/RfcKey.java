package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The RSA key of RFC 7515, appendix A.2, in the forms in which keys come. */
final class RfcKey {
  private RfcKey() {}

  static Secret file(String name) {
    try (InputStream in = RfcKey.class.getResourceAsStream("rfc7515-a2/" + name)) {
      return Secret.of(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SigningKey key() {
    return SigningKey.jwk(file("key.jwk.json"));
  }
}
