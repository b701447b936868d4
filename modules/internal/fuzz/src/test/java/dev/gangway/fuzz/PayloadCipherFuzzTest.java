package dev.gangway.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealException;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.auth.cipher.TextEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a forger sends, it is refused in one way; whatever is sealed is opened. */
final class PayloadCipherFuzzTest {
  private static final Secret KEY = Secret.of("0123456789abcdef".repeat(4));
  private static final Secret MAC_KEY = Secret.of("fedcba9876543210".repeat(4));
  private static final List<PayloadCipher> CIPHERS =
      List.of(
          AesCbcHmac.of(KEY, MAC_KEY),
          AesCbcHmac.builder(KEY, MAC_KEY).encoding(TextEncoding.BASE64).build(),
          AesGcm.of(KEY),
          AesGcm.builder(KEY).encoding(TextEncoding.BASE64URL).ivBytes(16).build());

  static Stream<byte[]> payloads() {
    return Stream.concat(
        Stream.of("", " ", "00 00", "{\"a\":1}").map(text -> text.getBytes(ISO_8859_1)),
        CIPHERS.stream()
            .map(cipher -> cipher.seal("{}".getBytes(ISO_8859_1)))
            .map(payload -> payload.text() + " " + payload.signature())
            .map(text -> text.getBytes(ISO_8859_1)));
  }

  @MethodSource("payloads")
  @FuzzTest(maxExecutions = 1_000_000, maxDuration = "")
  void forgedPayloadIsRefusedAndSealedContentIsOpened(byte[] input) {
    String text = new String(input, ISO_8859_1);
    int space = text.indexOf(' ');
    SealedPayload forged =
        space < 0
            ? new SealedPayload(text, "")
            : new SealedPayload(text.substring(0, space), text.substring(space + 1));
    for (PayloadCipher cipher : CIPHERS) {
      try {
        cipher.open(forged);
      } catch (SealException refused) {
        // The only way to fail.
      }
      if (!Arrays.equals(cipher.open(cipher.seal(input)), input)) {
        throw new AssertionError("Sealed content came back changed.");
      }
    }
  }
}
