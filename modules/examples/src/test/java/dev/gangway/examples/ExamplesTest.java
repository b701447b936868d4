package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Login;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples run, and do what they say. */
final class ExamplesTest {
  private static final Spec SPEC =
      Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");

  @Test
  void journeyGoesWellAndEndsWithItsSummary() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    boolean well = KriptomatJourney.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(well).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("buy bitcoin")
        .endsWith("14 of 14 steps went well, 14 requests were sent." + System.lineSeparator());
  }

  @Test
  void journeyTellsWhichStepFailed() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (SpecServer server = SpecServer.start(SPEC)) {
      Journey journey = new Journey(server, new PrintStream(printed, true, StandardCharsets.UTF_8));

      journey.step(
          "a step",
          "",
          () -> {
            throw new IllegalStateException("no luck");
          },
          String::valueOf);

      assertThat(journey.finish()).isFalse();
      assertThat(printed.toString(StandardCharsets.UTF_8))
          .contains("✗  1  a step")
          .contains("failed: no luck");
    }
  }

  @Test
  void verifiedUserBuysOnce() {
    Login login =
        Login.builder()
            .email("partner@example.com")
            .password(Secret.of("made up"))
            .securityCode(OneTimeCode.of("123456"))
            .clientId(5L)
            .clientSecret(Secret.of("made up"))
            .build();
    try (SpecServer server = SpecServer.start(SPEC)) {

      BuyBitcoin.run(Server.of("test", server.url().toString()), login);

      assertThat(server.requests())
          .extracting(request -> request.url().encodedPath())
          .containsExactly("/v1/auth/login", "/v1/users/6", "/v1/users/6/buy");
    }
  }
}
