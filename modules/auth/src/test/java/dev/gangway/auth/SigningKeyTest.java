package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
  private static final Secret PASSPHRASE = Secret.of("passphrase");

  @ParameterizedTest
  @ValueSource(strings = {"pkcs1.pem", "pkcs8.pem"})
  void pemIsReadWithAnyLineEnds(String file) {
    String pem = RfcKey.file(file).reveal();

    assertThat(SigningKey.pem(Secret.of(pem)).key()).isEqualTo(RfcKey.key().key());
    assertThat(SigningKey.pem(Secret.of(pem.replace("\n", "\r\n"))).key())
        .isEqualTo(RfcKey.key().key());
    assertThat(SigningKey.pem(Secret.of(pem.replace("\n", ""))).key())
        .isEqualTo(RfcKey.key().key());
    assertThat(SigningKey.pem(Secret.of(pem.replace("\n", "\\n"))).key())
        .isEqualTo(RfcKey.key().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encrypted-aes256-sha256.pem",
        "encrypted-aes128-sha512.pem",
        "encrypted-pbes1-des3.pem"
      })
  void encryptedPkcs8IsReadWithItsPassphrase(String file) {
    assertThat(SigningKey.pem(RfcKey.file(file), PASSPHRASE).key()).isEqualTo(RfcKey.key().key());
  }

  @Test
  void wrongPassphraseIsSaid() {
    Secret pem = RfcKey.file("encrypted-aes256-sha256.pem");
    assertThatThrownBy(() -> SigningKey.pem(pem, Secret.of("wrong")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The private key cannot be decrypted. The passphrase is wrong or the text is damaged.");
  }

  @Test
  void missingPassphraseIsSaid() {
    Secret pem = RfcKey.file("encrypted-aes256-sha256.pem");
    assertThatThrownBy(() -> SigningKey.pem(pem))
        .hasMessage(
            "The private key is encrypted. Pass its passphrase to SigningKey.pem(pem,"
                + " passphrase).");
  }

  @Test
  void cipherThatTheRuntimeLacksIsSaid() {
    Secret pem = RfcKey.file("encrypted-pbes2-des3.pem");
    assertThatThrownBy(() -> SigningKey.pem(pem, PASSPHRASE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("openssl pkcs8 -topk8 -v2 aes-256-cbc");
  }

  @Test
  void oldEncryptionOfPkcs1IsRefusedWithTheWayOut() {
    Secret pem = RfcKey.file("encrypted-pkcs1.pem");
    assertThatThrownBy(() -> SigningKey.pem(pem, PASSPHRASE))
        .hasMessage(
            "The private key is encrypted in the legacy format of PKCS#1. Convert it with"
                + " openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem");
  }

  @Test
  void publicKeyIsRefused() {
    Secret pem = RfcKey.file("public.pem");
    Secret jwk = Secret.of("{\"kty\":\"RSA\",\"n\":\"ofgWCuLjybRl\",\"e\":\"AQAB\"}");

    assertThatThrownBy(() -> SigningKey.pem(pem))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Signing needs an RSA private key, but the PEM text has a PUBLIC KEY");
    assertThatThrownBy(() -> SigningKey.jwk(jwk))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Signing needs a private key, but this JWK is public. Pass the one that has"
                + " \"d\".");
  }

  @Test
  void keyOfAnotherKindIsRefused() throws Exception {
    byte[] elliptic =
        KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate().getEncoded();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(elliptic)
            + "\n-----END PRIVATE KEY-----\n";

    assertThatThrownBy(() -> SigningKey.pem(Secret.of(pem)))
        .hasMessage(
            "The PEM text has no valid RSA private key. Tokens can only be signed with RSA"
                + " keys.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hunter2",
        "-----BEGIN PRIVATE KEY-----\nhunter2!\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\naHVudGVyMg==\n-----END PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\naHVudGVyMg==\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\naHVudGVyMg==\n-----END ENCRYPTED PRIVATE KEY-----"
      })
  void damagedPemIsRefusedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> SigningKey.pem(Secret.of(text), PASSPHRASE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2")
        .hasMessageNotContaining("aHVudGVyMg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hunter2", "{\"kty\":\"oct\"}", "{\"hunter2", "[]"})
  void damagedJwkIsRefusedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> SigningKey.jwk(Secret.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage("The text is not a JSON Web Key (RFC 7517)");
  }

  @Test
  void neverPrintsItself() {
    assertThat(RfcKey.key()).hasToString("SigningKey[redacted]");
  }
}
