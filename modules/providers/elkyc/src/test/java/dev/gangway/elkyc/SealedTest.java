package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.error.BadRequestException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.elkyc.model.NewVerificationToken;
import dev.gangway.testkit.SpecServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The encryption that elKYC documents, with keys of an application. */
final class SealedTest {
  private static final Secret KEY = Secret.of("0123456789abcdef".repeat(4));
  private static final Secret OTHER_KEY = Secret.of("fedcba9876543210".repeat(4));

  @AutoClose private final SpecServer server = SpecServer.start(FakeElKyc.SPEC);

  static Stream<PayloadCipher> methods() {
    return Stream.of(AesCbcHmac.of(KEY, OTHER_KEY), AesGcm.of(KEY));
  }

  private ElKyc.Builder builder() {
    return ElKyc.builder().baseUrl(server.url().toString()).apiKey(Secret.of("made-up-key"));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void applicationWithKeysIsServedInBothDirections(PayloadCipher cipher) {
    server.seal(cipher);

    try (ElKyc client = builder().cipher(cipher).build()) {
      assertThat(client.applicants().get("a").execute().id()).isEqualTo("text");
      client
          .applicants()
          .createToken("a", NewVerificationToken.builder().ttl(1L).build())
          .execute();
    }

    assertThat(server.requests()).allSatisfy(each -> assertThat(each.problems()).isEmpty());
    assertThat(server.requests().get(1).body().utf8()).isEqualTo("{\"ttl\":1}");
    assertThat(server.requests().get(1).headers().get("x-allpass-signature")).isNotEmpty();
  }

  @Test
  void openRequestAndOpenResponseAreTaken() {
    try (ElKyc client = builder().cipher(AesGcm.of(KEY)).sealRequests(false).build()) {
      client
          .applicants()
          .createToken("a", NewVerificationToken.builder().ttl(1L).build())
          .execute();
    }

    assertThat(server.requests().get(0).headers().get("x-allpass-signature")).isNull();
  }

  @Test
  void otherKeysFailOnBothSides() {
    server.seal(AesGcm.of(KEY));

    try (ElKyc client = builder().cipher(AesGcm.of(OTHER_KEY)).build()) {
      assertThatThrownBy(() -> client.applicants().status("a").execute())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("cannot be opened with the client's cipher");
      assertThatThrownBy(
              () ->
                  client
                      .applicants()
                      .createToken("a", NewVerificationToken.builder().ttl(1L).build())
                      .execute())
          .isInstanceOf(BadRequestException.class);
    }
  }

  @Test
  void applicationWithKeysNeedsACipher() {
    server.seal(AesGcm.of(KEY));

    try (ElKyc client = builder().build()) {
      assertThatThrownBy(() -> client.applicants().status("a").execute())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessage(
              "ElKyc.getApplicantStatus: the response is sealed, and the client has no cipher to"
                  + " open it with. Set cipher(…) on its builder.");
    }
  }
}
