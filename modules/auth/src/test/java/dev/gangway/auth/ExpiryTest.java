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
  void rfc7519Section31() {
    Secret jwt =
        Secret.of(
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

    assertThat(Expiry.ofJwt(jwt)).isEqualTo("2011-03-22T18:43:00Z");
  }

  @Test
  void rfc7519Section61Unsecured() {
    Secret jwt =
        Secret.of(
            "eyJhbGciOiJub25lIn0"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".");

    assertThat(Expiry.ofJwt(jwt)).isEqualTo("2011-03-22T18:43:00Z");
  }

  @Test
  void jwtWithoutExpTellsNoEnd() throws Exception {
    Secret jwt = JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key()).sign(Map.of("expire", 1));
    assertThat(Expiry.ofJwt(jwt)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "opaque",
        "6|Zk3v",
        "a.b.c",
        "..",
        "e30.e30.",
        "e30.eyJleHAiOjF9.",
        "eyJhbGciOiJub25lIn0.e30.",
        "eyJhbGciOiJub25lIn0.eyJleHAiOjF9",
        "eyJhbGciOiJub25lIn0.eyJleHAiOjF9..",
        "eyJhbGciOiJub25lIn0.eyJleHAiOjF9fQ."
      })
  void otherTokenTellsNoEnd(String token) {
    assertThat(Expiry.ofJwt(Secret.of(token))).isNull();
  }
}
