package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class SignedTokensTest {
  private static final UUID PLATFORM = UUID.fromString("11111111-2222-3333-4444-555555555555");
  private static final KeyPair KEYS = keys();
  private static final JwtSigner SIGNER =
      JwtSigner.of(SigningAlgorithm.RS512, SigningKey.of(KEYS.getPrivate()));

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);

  @Test
  void platformCallsCarryASignedTokenThatNamesThePlatformAndItsEnd() throws Exception {
    try (CryptoCoin client =
        CryptoCoin.builder()
            .baseUrl(server.url().toString())
            .platformToken(SignedTokens.platform(SIGNER, PLATFORM))
            .build()) {
      client.platforms().get(PLATFORM).execute();
      client.platforms().get(PLATFORM).execute();
    }

    SignedJWT token = SignedJWT.parse(server.requests().get(0).headers().get("token"));
    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS512);
    assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) KEYS.getPublic()))).isTrue();
    assertThat(token.getJWTClaimsSet().getStringClaim("platform")).isEqualTo(PLATFORM.toString());
    assertThat(token.getJWTClaimsSet().getLongClaim("expire"))
        .isBetween(Instant.now().getEpochSecond() + 200, Instant.now().getEpochSecond() + 300);
    assertThat(server.requests())
        .extracting(each -> each.headers().get("token"))
        .containsOnly(token.serialize());
    assertThat(server.requests())
        .allSatisfy(each -> assertThat(each.headers().get("Authorization")).isNull());
  }

  @Test
  void platformLogsInAUserWithASignedTokenAndCallsWithTheBearerThatComesBack() throws Exception {
    try (CryptoCoin client =
        CryptoCoin.builder()
            .baseUrl(server.url().toString())
            .userToken(SignedTokens.userByEmail(SIGNER, "user@example.com"))
            .session("1")
            .build()) {
      client.users().get("31279d17-83b2-4649-8214-99f9537779f4").execute();
    }

    SpecRequest login = server.requests().get(0);
    assertThat(login.url().encodedPath()).isEqualTo("/api/v1/authenticate-jwt/1");
    assertThat(
            SignedJWT.parse(login.headers().get("token")).getJWTClaimsSet().getStringClaim("email"))
        .isEqualTo("user@example.com");
    SpecRequest call = server.requests().get(1);
    assertThat(call.headers().get("Authorization"))
        .isEqualTo("Bearer rFJxY3pS5xCliGvqnkHgPm4lq2aZEZmoSDXiLwG7NLwPfJUf18pEEBp6ZIpQmzPZ");
    assertThat(call.headers().get("token")).isNull();
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
