package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void expiresInCountsFromNow() {
    assertThat(Expiry.in(new MutableClock(NOW), 3600)).isEqualTo("2026-01-01T01:00:00Z");
  }

  @Test
  void ttlCountsFromTheCreation() {
    assertThat(Expiry.of(NOW, 1_209_600)).isEqualTo("2026-01-15T00:00:00Z");
  }

  @Test
  void expOfAJwtIsReadWhateverItsSignature() throws Exception {
    Secret jwt =
        JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key())
            .sign(Map.of("exp", NOW.getEpochSecond()));

    assertThat(Expiry.ofJwt(jwt)).isEqualTo(NOW);
  }

  @Test
  void jwtWithoutExpTellsNoEnd() throws Exception {
    Secret jwt = JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key()).sign(Map.of("expire", 1));
    assertThat(Expiry.ofJwt(jwt)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "opaque", "6|Zk3v", "a.b.c", "..", "e30.e30.", "eyJhbGciOiJub25lIn0.e30."})
  void otherTokenTellsNoEnd(String token) {
    assertThat(Expiry.ofJwt(Secret.of(token))).isNull();
  }
}
