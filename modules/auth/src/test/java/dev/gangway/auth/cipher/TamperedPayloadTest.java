package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.auth.Secret;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TamperedPayloadTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final String KEY = "0123456789abcdef".repeat(4);
  private static final String MAC_KEY = "fedcba9876543210".repeat(4);
  private static final byte[] CONTENT =
      "{\"id\":\"a-1\",\"status\":\"APPROVED\",\"name\":\"Zoë\"}".getBytes(UTF_8);

  static Stream<PayloadCipher> ciphers() {
    return Stream.of(
        AesCbcHmac.of(Secret.of(KEY), Secret.of(MAC_KEY)),
        AesCbcHmac.builder(Secret.of(KEY), Secret.of(MAC_KEY)).signs(SignedPart.BYTES).build(),
        AesGcm.of(Secret.of(KEY)),
        AesGcm.builder(Secret.of(KEY)).ivBytes(16).build());
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void eachFlippedBitIsRefused(PayloadCipher cipher) {
    SealedPayload sealed = cipher.seal(CONTENT);
    byte[] text = HEX.parseHex(sealed.text());
    byte[] signature = HEX.parseHex(sealed.signature());
    int refused = 0;

    for (int bit = 0; bit < text.length * 8; bit++) {
      refused += refuses(cipher, new SealedPayload(flipped(text, bit), sealed.signature()));
    }
    for (int bit = 0; bit < signature.length * 8; bit++) {
      refused += refuses(cipher, new SealedPayload(sealed.text(), flipped(signature, bit)));
    }

    assertThat(cipher.open(sealed)).isEqualTo(CONTENT);
    assertThat(refused).isEqualTo((text.length + signature.length) * 8);
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void cutAndExtendedPayloadsAreRefused(PayloadCipher cipher) {
    SealedPayload sealed = cipher.seal(CONTENT);

    for (int end = 0; end < sealed.text().length(); end++) {
      refuses(cipher, new SealedPayload(sealed.text().substring(0, end), sealed.signature()));
    }
    for (int end = 0; end < sealed.signature().length(); end++) {
      refuses(cipher, new SealedPayload(sealed.text(), sealed.signature().substring(0, end)));
    }
    for (String odd : List.of("", "0", "00", "zz", " ", "\n", "ÿ", "\ud800", "00".repeat(16))) {
      refuses(cipher, new SealedPayload(sealed.text() + odd, sealed.signature() + odd));
      refuses(cipher, new SealedPayload(odd, sealed.signature()));
      refuses(cipher, new SealedPayload(sealed.text(), odd));
      refuses(cipher, new SealedPayload(odd, odd));
    }
  }

  private static int refuses(PayloadCipher cipher, SealedPayload tampered) {
    Throwable failure = catchThrowable(() -> cipher.open(tampered));
    if (failure == null) {
      // Nothing was appended.
      assertThat(cipher.open(tampered)).isEqualTo(CONTENT);
      return 0;
    }
    assertThat(failure)
        .isExactlyInstanceOf(SealException.class)
        .hasMessage(
            "The sealed payload cannot be opened with the given keys. It was altered or sealed in"
                + " another way: check the method, the keys and their encodings.")
        .hasNoCause()
        .hasNoSuppressedExceptions();
    return 1;
  }

  private static String flipped(byte[] bytes, int bit) {
    byte[] flipped = bytes.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return HEX.formatHex(flipped);
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void signatureOfAnotherPayloadIsRefused(PayloadCipher cipher) {
    SealedPayload one = cipher.seal(CONTENT);
    SealedPayload other = cipher.seal(CONTENT);

    assertThat(refuses(cipher, new SealedPayload(one.text(), other.signature()))).isOne();
    assertThat(refuses(cipher, new SealedPayload(other.text(), one.signature()))).isOne();
    assertThat(refuses(cipher, new SealedPayload(one.signature(), one.text()))).isOne();
  }

  @Test
  void anotherKeyIsRefused() {
    Secret key = Secret.of(KEY);
    Secret macKey = Secret.of(MAC_KEY);
    Secret other = Secret.of("00".repeat(32));

    assertThat(refuses(AesGcm.of(other), AesGcm.of(key).seal(CONTENT))).isOne();
    SealedPayload sealed = AesCbcHmac.of(key, macKey).seal(CONTENT);
    assertThat(refuses(AesCbcHmac.of(key, other), sealed)).isOne();
    // Right signature, wrong encryption key: the padding is wrong, or the content is.
    Throwable failure = catchThrowable(() -> AesCbcHmac.of(other, macKey).open(sealed));
    if (failure == null) {
      assertThat(AesCbcHmac.of(other, macKey).open(sealed)).isNotEqualTo(CONTENT);
    } else {
      assertThat(failure).isExactlyInstanceOf(SealException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void sameContentSealedTwiceLooksDifferent(PayloadCipher cipher) {
    assertThat(cipher.seal(CONTENT)).isNotEqualTo(cipher.seal(CONTENT));
    assertThatCode(() -> cipher.open(cipher.seal(new byte[0]))).doesNotThrowAnyException();
  }
}
