package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ciphers against published vectors. */
final class CipherVectorsTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final String MAC_KEY = "0b".repeat(32);
  private static final String ZEROS = "00".repeat(16);

  /** The test cases without additional data of the specification that NIST adopted. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          00000000000000000000000000000000,000000000000000000000000,'','',58e2fccefa7e3061367f1d57a4e7455a
          00000000000000000000000000000000,000000000000000000000000,00000000000000000000000000000000,0388dace60b6a392f328c2b971b2fe78,ab6e47d42cec13bdf53a67b21257bddf
          feffe9928665731c6d6a8f9467308308,cafebabefacedbaddecaf888,d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255,42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985,4d5c2af327cd64a62cf35abd2ba6fab4
          000000000000000000000000000000000000000000000000,000000000000000000000000,'','',cd33b28ac773f74ba00ed1f312572435
          000000000000000000000000000000000000000000000000,000000000000000000000000,00000000000000000000000000000000,98e7247c07f0fe411c267e4384b0f600,2ff58d80033927ab8ef4d4587514f0fb
          feffe9928665731c6d6a8f9467308308feffe9928665731c,cafebabefacedbaddecaf888,d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255,3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710acade256,9924a7c8587336bfb118024db8674a14
          0000000000000000000000000000000000000000000000000000000000000000,000000000000000000000000,'','',530f8afbc74536b9a963b4f1c4cb738b
          0000000000000000000000000000000000000000000000000000000000000000,000000000000000000000000,00000000000000000000000000000000,cea7403d4d606b6e074ec5d3baf39d18,d0d1c8a799996bf0265b98b5d48ab919
          feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308,cafebabefacedbaddecaf888,d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255,522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad,b094dac5d93471bdec1a502270e3cc6c
          """)
  void gcmSealsAndOpensAsNistSpecifies(
      String key, String iv, String content, String ciphertext, String tag) {
    AesGcm cipher = gcm(key, iv);

    SealedPayload sealed = cipher.seal(HEX.parseHex(content));

    assertThat(sealed).isEqualTo(new SealedPayload(iv + ciphertext, tag));
    assertThat(cipher.open(sealed)).asHexString().isEqualToIgnoringCase(content);
  }

  /** RFC 4868, section 2.7.2.1, as the signature of a sealed text. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,4869205468657265,198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7
          4a6566654a6566654a6566654a6566654a6566654a6566654a6566654a656665,7768617420646f2079612077616e7420666f72206e6f7468696e673f,167f928588c5cc2eef8e3093caa0e87c9ff566a14794aa61648d81621a2a40c6
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd,cdcb1220d1ecccea91e53aba3092f962e549fe6ce9ed7fdc43191fbde45c30b0
          0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20,cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd,372efcf9b40b35c2115b1346903d2ef42fced46f0846e7257bb156d3d7b30d3f
          """)
  void signatureIsTheHmacOfRfc4868(String macKey, String content, String expected) {
    AesCbcHmac cipher =
        AesCbcHmac.builder(Secret.of(ZEROS + ZEROS), Secret.of(macKey))
            .signs(SignedPart.BYTES)
            .build();

    assertThat(cipher.signature("", HEX.parseHex(content)))
        .asHexString()
        .isEqualToIgnoringCase(expected);
  }

  @Test
  void gcmOpensWhatWycheproofCallsValidAndNothingElse() throws Exception {
    int opened = 0;
    int refused = 0;
    for (Vector vector : Vector.read("aes_gcm.csv")) {
      if (vector.bytes(2).length < 12 || vector.bytes(2).length > 64) {
        assertThatThrownBy(() -> gcm(vector.text(1), vector.text(2)))
            .isInstanceOf(IllegalArgumentException.class);
        continue;
      }
      AesGcm cipher = gcm(vector.text(1), vector.text(2));
      SealedPayload sealed = new SealedPayload(vector.text(2) + vector.text(4), vector.text(5));
      if (vector.isValid()) {
        assertThat(cipher.open(sealed)).as("%s", vector).isEqualTo(vector.bytes(3));
        assertThat(cipher.seal(vector.bytes(3))).as("%s", vector).isEqualTo(sealed);
        opened++;
      } else {
        assertThatThrownBy(() -> cipher.open(sealed)).isExactlyInstanceOf(SealException.class);
        refused++;
      }
    }
    assertThat(opened).isEqualTo(133);
    assertThat(refused).isEqualTo(81);
  }

  @Test
  void cbcOpensWhatWycheproofCallsValidAndNothingElse() throws Exception {
    int opened = 0;
    int refused = 0;
    for (Vector vector : Vector.read("aes_cbc_pkcs5.csv")) {
      AesCbcHmac cipher =
          AesCbcHmac.builder(Secret.of(vector.text(1)), Secret.of(MAC_KEY))
              .keyBits(vector.bytes(1).length * 8)
              .ivs(length -> vector.bytes(2))
              .build();
      String text = vector.text(2) + vector.text(4);
      SealedPayload sealed = new SealedPayload(text, hmac(text));
      if (vector.isValid()) {
        assertThat(cipher.open(sealed)).as("%s", vector).isEqualTo(vector.bytes(3));
        assertThat(cipher.seal(vector.bytes(3))).as("%s", vector).isEqualTo(sealed);
        opened++;
      } else {
        assertThatThrownBy(() -> cipher.open(sealed)).isExactlyInstanceOf(SealException.class);
        refused++;
      }
    }
    assertThat(opened).isEqualTo(72);
    assertThat(refused).isEqualTo(144);
  }

  private static AesGcm gcm(String key, String iv) {
    return AesGcm.builder(Secret.of(key))
        .keyBits(key.length() * 4)
        .ivBytes(iv.length() / 2)
        .ivs(length -> HEX.parseHex(iv))
        .build();
  }

  private static String hmac(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(HEX.parseHex(MAC_KEY), "HmacSHA256"));
    return HEX.formatHex(mac.doFinal(text.getBytes(UTF_8)));
  }
}
