package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JwtSignerTest {
  private static final String RFC_CLAIMS =
      "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
  private static final String SHARED =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  private static String signed(SigningKey key, String header) throws Exception {
    return NimbusTokens.sign(
            JWSHeader.parse(Base64URL.encode(header)), new Payload(RFC_CLAIMS), key.key())
        .reveal();
  }

  @Test
  void rfc7515AppendixA1HmacSha256() throws Exception {
    SigningKey key =
        SigningKey.jwk(
            Secret.of(
                "{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75"
                    + "aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow\"}"));

    String token = signed(key, "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}");

    assertThat(token)
        .isEqualTo(
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  }

  @Test
  void rfc7515AppendixA2RsaSha256() throws Exception {
    String token = signed(RfcKey.key(), "{\"alg\":\"RS256\"}");

    assertThat(token)
        .isEqualTo(
            "eyJhbGciOiJSUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7"
                + "AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
                + "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
                + "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
                + "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrB"
                + "p0igcN_IoypGlUPQGe77Rw");
  }

  @ParameterizedTest
  @CsvSource({"RS512, SHA512withRSA", "RS384, SHA384withRSA", "RS256, SHA256withRSA"})
  void rfc7518Section33IsVerifiedByTheJdk(SigningAlgorithm algorithm, String jdk) throws Exception {
    String[] token = signed(algorithm, RfcKey.key());

    Signature verifier = Signature.getInstance(jdk);
    verifier.initVerify(publicKey());
    verifier.update((token[0] + "." + token[1]).getBytes(UTF_8));
    assertThat(verifier.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"HS512, HmacSHA512", "HS384, HmacSHA384", "HS256, HmacSHA256"})
  void rfc7518Section32IsVerifiedByTheJdk(SigningAlgorithm algorithm, String jdk) throws Exception {
    String[] token = signed(algorithm, SigningKey.shared(Secret.of(SHARED)));

    Mac mac = Mac.getInstance(jdk);
    mac.init(new SecretKeySpec(SHARED.getBytes(UTF_8), jdk));
    byte[] expected = mac.doFinal((token[0] + "." + token[1]).getBytes(UTF_8));
    assertThat(Base64.getUrlDecoder().decode(token[2])).isEqualTo(expected);
  }

  private static String[] signed(SigningAlgorithm algorithm, SigningKey key) throws Exception {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("id", 6);
    claims.put("expire", 1767225600L);
    String[] parts = JwtSigner.of(algorithm, key).sign(claims).reveal().split("\\.");
    assertThat(json(parts[0])).isEqualTo(Map.of("typ", "JWT", "alg", algorithm.name()));
    assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8))
        .isEqualTo("{\"id\":6,\"expire\":1767225600}");
    return parts;
  }

  private static Map<String, Object> json(String part) throws Exception {
    return JSONObjectUtils.parse(new String(Base64.getUrlDecoder().decode(part), UTF_8));
  }

  private static PublicKey publicKey() throws Exception {
    String pem = RfcKey.file("public.pem").reveal().replaceAll("-----[A-Z ]+-----|\\s", "");
    return KeyFactory.getInstance("RSA")
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
  }

  @Test
  void shortRsaKeyIsRefused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    SigningKey key = SigningKey.of(generator.generateKeyPair().getPrivate());

    assertThatThrownBy(() -> JwtSigner.of(SigningAlgorithm.RS512, key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RS512 needs an RSA key of at least 2048 bits, found 1024 (RFC 7518, section 3.3)");
  }

  @ParameterizedTest
  @CsvSource({"HS512, 64", "HS384, 48", "HS256, 32"})
  void sharedSecretShorterThanTheHashIsRefused(SigningAlgorithm algorithm, int least) {
    JwtSigner longEnough =
        JwtSigner.of(algorithm, SigningKey.shared(Secret.of(SHARED.substring(0, least))));
    SigningKey tooShort = SigningKey.shared(Secret.of(SHARED.substring(0, least - 1)));

    assertThat(longEnough).hasToString("JwtSigner[" + algorithm + "]");
    assertThatThrownBy(() -> JwtSigner.of(algorithm, tooShort))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            algorithm
                + " needs a shared secret of at least "
                + least
                + " bytes, found "
                + (least - 1)
                + " (RFC 7518, section 3.2)");
  }

  @Test
  void keyOfAnotherKindThanTheAlgorithmIsRefused() throws Exception {
    PrivateKey elliptic = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();

    assertThatThrownBy(() -> JwtSigner.of(SigningAlgorithm.HS512, RfcKey.key()))
        .hasMessage(
            "HS512 signs with a shared secret, but the key is a private key. Choose RS512.");
    assertThatThrownBy(
            () -> JwtSigner.of(SigningAlgorithm.RS512, SigningKey.shared(Secret.of(SHARED))))
        .hasMessage("RS512 signs with an RSA private key, but the key is for HMAC");
    assertThatThrownBy(() -> JwtSigner.of(SigningAlgorithm.RS512, SigningKey.of(elliptic)))
        .hasMessage("RS512 signs with an RSA private key, but the key is for EC");
  }

  @Test
  void rotatedKeySignsTheNextTokenAndAShorterOneIsRefused() throws Exception {
    AtomicReference<String> vault = new AtomicReference<>(SHARED);
    JwtSigner signer =
        JwtSigner.of(SigningAlgorithm.HS256, SigningKey.shared(Secret.from(vault::get)));
    Secret before = signer.sign(Map.of("id", 6));

    vault.set("f" + SHARED.substring(1));
    Secret after = signer.sign(Map.of("id", 6));
    vault.set("short");

    assertThat(after).isNotEqualTo(before);
    assertThatThrownBy(() -> signer.sign(Map.of("id", 6)))
        .hasMessageStartingWith("HS256 needs a shared secret of at least 32 bytes, found 5");
  }

  @Test
  void keyThatNeverLeavesItsHardwareSigns() throws Exception {
    Provider hardware = new FakeHardware((PrivateKey) RfcKey.key().key());
    Security.addProvider(hardware);
    try {
      String[] token = signed(SigningAlgorithm.RS512, SigningKey.of(new FakeHardware.Handle()));

      Signature verifier = Signature.getInstance("SHA512withRSA");
      verifier.initVerify(publicKey());
      verifier.update((token[0] + "." + token[1]).getBytes(UTF_8));
      assertThat(verifier.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    } finally {
      Security.removeProvider(hardware.getName());
    }
  }

  @Test
  void failingHardwareIsAnIoException() {
    JwtSigner signer =
        JwtSigner.of(SigningAlgorithm.RS512, SigningKey.of(new FakeHardware.Handle()));

    assertThatThrownBy(() -> signer.sign(Map.of()))
        .isInstanceOf(LoginException.class)
        .hasMessage("The token could not be signed with RS512");
  }
}
