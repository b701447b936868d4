package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CipherSettingsTest {
  private static final String KEY = "0123456789abcdef".repeat(4);
  private static final byte[] CONTENT = "{\"a\":1}".getBytes(UTF_8);

  @ParameterizedTest
  @EnumSource
  void eachEncodingIsReadBack(TextEncoding encoding) {
    PayloadCipher gcm =
        AesGcm.builder(Secret.of(KEY)).encoding(encoding).signatureEncoding(encoding).build();
    PayloadCipher cbc =
        AesCbcHmac.builder(Secret.of(KEY), Secret.of(KEY))
            .encoding(encoding)
            .signatureEncoding(encoding)
            .build();

    assertThat(gcm.open(gcm.seal(CONTENT))).isEqualTo(CONTENT);
    assertThat(cbc.open(cbc.seal(CONTENT))).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @EnumSource
  void eachAlgorithmSignsItsOwnWay(MacAlgorithm algorithm) {
    PayloadCipher cipher =
        AesCbcHmac.builder(Secret.of(KEY), Secret.of(KEY)).macAlgorithm(algorithm).build();

    SealedPayload sealed = cipher.seal(CONTENT);

    assertThat(cipher.open(sealed)).isEqualTo(CONTENT);
    assertThat(sealed.signature())
        .hasSize(
            switch (algorithm) {
              case HMAC_SHA256 -> 64;
              case HMAC_SHA384 -> 96;
              case HMAC_SHA512 -> 128;
            });
  }

  @Test
  void keyIsReadInItsForm() {
    String base64 = "ASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8=";
    SealedPayload sealed = AesGcm.of(Secret.of(KEY)).seal(CONTENT);

    assertThat(AesGcm.builder(Secret.of(base64)).keyForm(KeyForm.BASE64).build().open(sealed))
        .isEqualTo(CONTENT);
    PayloadCipher raw =
        AesGcm.builder(Secret.of("0123456789abcdef0123456789abcdef")).keyForm(KeyForm.UTF8).build();
    assertThat(raw.open(raw.seal(CONTENT))).isEqualTo(CONTENT);
    PayloadCipher derived =
        AesGcm.builder(Secret.of("a passphrase")).keyForm(KeyForm.SHA256).build();
    assertThat(derived.open(derived.seal(CONTENT))).isEqualTo(CONTENT);
  }

  @Test
  void keyOfAnotherFormOrLengthIsRefusedWithoutItsValue() {
    assertThatThrownBy(() -> AesGcm.of(Secret.of("not a key")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The encryption key is not in the form HEX. Check the key and its form.");
    assertThatThrownBy(() -> AesGcm.of(Secret.of("00".repeat(16))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The encryption key must have 32 bytes in the form HEX, found 16."
                + " Check the key, keyForm and keyBits.");
    assertThatThrownBy(() -> AesCbcHmac.of(Secret.of(KEY), Secret.of("00")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The signing key must have at least 16 bytes in the form HEX, found 1."
                + " Check the key and macKeyForm.");
    assertThatThrownBy(() -> AesGcm.builder(Secret.of(KEY)).keyBits(64))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An AES key has 128, 192 or 256 bits, not 64.");
    assertThatThrownBy(() -> AesGcm.builder(Secret.of(KEY)).ivBytes(8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An initialization vector has 12 to 64 bytes, not 8.");
  }

  @Test
  void keyIsReadAgainForEachUse() {
    AtomicReference<String> current = new AtomicReference<>(KEY);
    PayloadCipher rotated = AesGcm.of(Secret.from(current::get));

    current.set("11".repeat(32));

    assertThat(AesGcm.of(Secret.of("11".repeat(32))).open(rotated.seal(CONTENT)))
        .isEqualTo(CONTENT);
  }

  @Test
  void builderDoesNotChangeACipherThatItHasBuilt() {
    AesGcm.Builder builder = AesGcm.builder(Secret.of(KEY));
    PayloadCipher cipher = builder.build();
    SealedPayload sealed = cipher.seal(CONTENT);

    builder.encoding(TextEncoding.BASE64).ivBytes(16);

    assertThat(cipher.open(sealed)).isEqualTo(CONTENT);
  }

  @Test
  void nothingPrintsAKeyOrContent() {
    PayloadCipher gcm = AesGcm.of(Secret.of(KEY));
    PayloadCipher cbc = AesCbcHmac.of(Secret.of(KEY), Secret.of(KEY));

    assertThat(gcm).hasToString("AesGcm[256 bits]");
    assertThat(cbc).hasToString("AesCbcHmac[256 bits, HMAC_SHA256]");
    assertThat(gcm.seal(CONTENT)).hasToString("SealedPayload[38 characters]");
  }

  @Test
  void usedKeyIsWipedAndIsNeverSerialized() {
    WipedKey key = WipedKey.aes(Secret.of(KEY), KeyForm.HEX, 256);
    assertThat(key.getEncoded()).isNotEqualTo(new byte[32]);
    assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(key))
        .isInstanceOf(NotSerializableException.class);
    assertThat(key).hasToString("WipedKey[AES]");

    key.close();

    assertThat(key.getEncoded()).isEqualTo(new byte[32]);
  }
}
