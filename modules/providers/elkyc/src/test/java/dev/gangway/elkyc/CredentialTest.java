package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.elkyc.model.NewVerificationToken;
import dev.gangway.testkit.SpecServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CredentialTest {
  private static final String KEY = "x-private-app-key";

  @AutoClose private final SpecServer server = SpecServer.start(FakeElKyc.SPEC);
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  private interface Operation extends Function<ElKyc, ApiCall<?>> {}

  static Stream<Named<Operation>> operations() {
    return Stream.of(
        Named.of("get", c -> c.applicants().get("a")),
        Named.of("status", c -> c.applicants().status("a")),
        Named.of("restore", c -> c.applicants().restore("a")),
        Named.of("questionnaire", c -> c.questionnaires().get("q")),
        Named.of(
            "token", c -> c.applicants().createToken("a", NewVerificationToken.builder().build())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void keyStandsInItsHeader(Operation operation) {
    try (ElKyc client = FakeElKyc.client(server.url())) {
      operation.apply(client).execute();
    }

    assertThat(server.takeRequest().headers().values(KEY)).containsExactly("made-up-key");
  }

  @Test
  void keyIsAskedForAtEachCallSoThatItCanBeRotated() {
    AtomicInteger asked = new AtomicInteger();
    try (ElKyc client =
        ElKyc.builder()
            .baseUrl(server.url().toString())
            .apiKey(Secret.from(() -> "key-" + asked.incrementAndGet()))
            .build()) {
      client.applicants().status("a").execute();
      client.applicants().status("a").execute();
    }

    assertThat(server.takeRequest().headers().get(KEY)).isEqualTo("key-1");
    assertThat(server.takeRequest().headers().get(KEY)).isEqualTo("key-2");
  }

  @Test
  void withoutKeyNothingIsSent() {
    try (ElKyc client = ElKyc.builder().baseUrl(server.url().toString()).build()) {
      assertThatThrownBy(() -> client.applicants().get("a").execute())
          .isInstanceOf(AuthenticationException.class)
          .hasMessageStartingWith("ElKyc.getApplicant: not carried out.")
          .hasMessageContaining("apiKey");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void serverIsAlwaysNamedByTheCaller() {
    assertThatThrownBy(() -> ElKyc.builder().apiKey(Secret.of("key")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ElKyc needs to know where to send calls. Add baseUrl(…).");
  }

  @Test
  void refusedKeyIsNotPrintedEvenIfTheServerRepeatsIt() {
    elKyc.answer(403, "{\"message\":\"made-up-key is not valid\",\"path\":\"/planted\"}");

    var error =
        catchThrowableOfType(
            ErrorResponseException.class,
            () -> elKyc.client().applicants().get("planted-person").execute());

    StringWriter printed = new StringWriter();
    error.printStackTrace(new PrintWriter(printed, true));
    assertThat(printed.toString()).doesNotContain("made-up-key", "planted");
    assertThat(error.providerMessage()).isEqualTo("made-up-key is not valid");
  }

  @Test
  void tokenAndLinkOfAnApplicantAreNotPrinted() {
    elKyc.answerData(
        "{\"accessToken\":\"planted\",\"link\":\"https://example.com/planted\",\"ttl\":3600}");

    var token =
        elKyc
            .client()
            .applicants()
            .createToken("a", NewVerificationToken.builder().ttl(3600L).build())
            .execute();

    assertThat(token.accessToken().reveal()).isEqualTo("planted");
    assertThat(token.link()).isEqualTo("https://example.com/planted");
    assertThat(token.toString()).doesNotContain("planted");
  }
}
