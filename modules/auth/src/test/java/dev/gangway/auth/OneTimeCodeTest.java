package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {
  /** The ASCII secret 12345678901234567890 of RFC 6238, appendix B. */
  private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private final MutableClock clock = new MutableClock(Instant.ofEpochSecond(59));
  private final List<Duration> slept = new ArrayList<>();

  private OneTimeCode code(String secret) {
    return new TimeBasedCode(
        Secret.of(secret),
        clock,
        time -> {
          slept.add(time);
          clock.advance(time);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void rfc6238AppendixBSha1(long seconds, String lastSixDigits) {
    MutableClock then = new MutableClock(Instant.ofEpochSecond(seconds));
    assertThat(OneTimeCode.totp(Secret.of(RFC_SECRET), then).next()).isEqualTo(lastSixDigits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
        "GEZDGNBV-GY3TQOJQ-GEZDGNBV-GY3TQOJQ",
        " GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ======"
      })
  void secretIsTakenAsTheIssuerPrintsIt(String printed) {
    assertThat(code(printed).next()).isEqualTo("287082");
  }

  @ParameterizedTest
  @CsvSource({
    "MY======, f",
    "MZXQ====, fo",
    "MZXW6===, foo",
    "MZXW6YQ=, foob",
    "MZXW6YTB, fooba",
    "MZXW6YTBOI======, foobar"
  })
  void rfc4648Section10Base32(String base32, String text) {
    assertThat(Base32Secret.decode(Secret.of(base32))).asString().isEqualTo(text);
  }

  @Test
  void everyByteIsReadFromBase32() {
    // By the encoder of RFC 4648: 256 bytes, 0 to 255.
    StringBuilder bits = new StringBuilder();
    for (int i = 0; i < 256; i++) {
      bits.append(Integer.toBinaryString(256 + i).substring(1));
    }
    StringBuilder base32 = new StringBuilder();
    for (int i = 0; i < bits.length(); i += 5) {
      String five = (bits + "0000").substring(i, i + 5);
      base32.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Integer.parseInt(five, 2)));
    }

    byte[] bytes = Base32Secret.decode(Secret.of(base32.toString()));

    assertThat(bytes).hasSize(256);
    for (int i = 0; i < 256; i++) {
      assertThat(bytes[i]).isEqualTo((byte) i);
    }
  }

  @Test
  void missingPaddingIsAccepted() {
    assertThat(Base32Secret.decode(Secret.of("MZXW6"))).isEqualTo("foo".getBytes());
    assertThat(Base32Secret.decode(Secret.of("MZXW6==="))).isEqualTo("foo".getBytes());
  }

  @Test
  void badCharacterIsRefusedWithoutShowingTheSecret() {
    assertThatThrownBy(() -> OneTimeCode.totp(Secret.of("GEZD GN8V")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The one-time-code secret is not Base32: its character 8 of 9 is not one of A-Z and"
                + " 2-7. Pass the secret as the issuer prints it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "ABC", "ABCDEF"})
  void cutSecretIsRefused(String secret) {
    assertThatThrownBy(() -> OneTimeCode.totp(Secret.of(secret)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "characters are not a whole number of bytes. A part of it is missing.");
  }

  @Test
  void secondCodeInAStepWaitsForTheNextStep() {
    OneTimeCode code = code(RFC_SECRET);

    List<String> codes = List.of(code.next(), code.next(), code.next());

    assertThat(codes).doesNotHaveDuplicates();
    assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(30));
  }

  @Test
  void clockSetBackNeverRepeatsACode() {
    OneTimeCode code = code(RFC_SECRET);
    String first = code.next();
    clock.advance(Duration.ofSeconds(30));
    String second = code.next();

    clock.advance(Duration.ofSeconds(-30));

    assertThat(code.next()).isNotIn(first, second);
  }

  @Test
  void interruptionWhileWaitingKeepsTheFlagAndTheSource() {
    List<String> codes = new ArrayList<>();
    OneTimeCode code =
        new TimeBasedCode(
            Secret.of(RFC_SECRET),
            clock,
            time -> {
              throw new InterruptedException();
            });
    codes.add(code.next());

    assertThatThrownBy(code::next)
        .isInstanceOf(CancellationException.class)
        .hasMessage("Interrupted while waiting for the next one-time code");

    assertThat(Thread.interrupted()).isTrue();
    clock.advance(Duration.ofSeconds(30));
    assertThat(code.next()).isNotIn(codes);
  }

  @Test
  void typedCodeIsHandedOutOnce() {
    OneTimeCode code = OneTimeCode.of("123456");
    assertThat(code.next()).isEqualTo("123456");

    assertThatThrownBy(code::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The one-time code was already used. Pass a new one, or the secret with"
                + " OneTimeCode.totp.");
  }

  @Test
  void neverPrintsItself() {
    assertThat(code(RFC_SECRET)).hasToString("OneTimeCode[redacted]");
    assertThat(OneTimeCode.of("123456")).hasToString("OneTimeCode[redacted]");
  }
}
