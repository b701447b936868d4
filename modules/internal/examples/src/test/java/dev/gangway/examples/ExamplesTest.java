package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.testkit.SpecServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** The examples run, and do what they say. */
final class ExamplesTest {

  @Test
  void journeyGoesWellAndEndsWithItsSummary() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    boolean well = KriptomatJourney.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(well).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .containsSubsequence(
            "not_started, active",
            "import KYC",
            "wait for the result",
            "verified in DEU",
            "fiat_deposit of 99, success",
            "1000 eur",
            "buy bitcoin",
            "follow the purchase",
            "withdraw")
        .endsWith("20 of 20 steps went well, 21 requests were sent." + System.lineSeparator());
  }

  @Test
  void journeyTellsWhichStepFailed() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (SpecServer server = SpecServer.start(Documented.spec(Kriptomat.class))) {
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
  void verifiedUserBuysOnceWhenTheFundsSuffice() {
    try (SpecServer server = SpecServer.start(Documented.spec(Kriptomat.class))) {
      server.answer("getUserBalance", 200, "assumed-eur");

      printed(() -> BuyBitcoin.run(Documented.server(server), login()));

      assertThat(server.requests())
          .extracting(request -> request.url().encodedPath())
          .containsExactly(
              "/v1/auth/login",
              "/v1/users/6",
              "/v1/users/6/balances",
              "/v1/users/6/buy",
              "/v1/users/6/transactions/12");
    }
  }

  @Test
  void nothingIsBoughtForAUserWhoIsNotVerified() {
    try (SpecServer server = SpecServer.start(Documented.spec(Kriptomat.class))) {
      server.answer("getUser", 200, "assumed-pending").answer("getUserBalance", 200, "assumed-eur");

      assertThat(printed(() -> BuyBitcoin.run(Documented.server(server), login())))
          .containsExactly("Not bought: the user is pending with EUR 1000");

      assertThat(server.requests()).noneMatch(request -> request.isOf("buyOrder"));
    }
  }

  @Test
  void statusUnderAnotherNameIsShownByItsName() throws IOException {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(json("{\"access_token\":\"made up\"}"));
      server.enqueue(json("{\"kycStatus\":\"LV1\"}"));
      server.start();
      Server other = Server.of("other", server.url("/").toString());
      dev.gangway.cloudpayments.model.Credentials login =
          dev.gangway.cloudpayments.model.Credentials.builder()
              .username("ada@example.com")
              .password(Secret.of("made up"))
              .build();

      assertThat(
              printed(() -> ReadKycStatus.run(other, Secret.of("made up"), Secret.of("up"), login)))
          .containsExactly("No status, but these fields, please report them: [kycStatus]");
    }
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private static Credentials login() {
    return Credentials.builder()
        .email("partner@example.com")
        .password(Secret.of("made up"))
        .securityCode(OneTimeCode.of("123456"))
        .clientId(5L)
        .clientSecret(Secret.of("made up"))
        .build();
  }

  @Test
  void buyBitcoinTellsTheTransaction() {
    assertThat(told("Kriptomat", () -> BuyBitcoin.main(new String[0])))
        .containsExactly("Transaction 12 ended as success");
  }

  @Test
  void confirmQuoteTellsOfferAndOrder() {
    assertThat(told("CryptoCoin", () -> ConfirmQuote.main(new String[0])))
        .containsExactly(
            "Offered at a rate of 142.2625 until 2019-11-06T08:35:27Z",
            "Order 5WpkSfyn is PAYMENT_WAITING");
  }

  @Test
  void handInPassportTellsWhereTheCheckStands() {
    assertThat(told("CryptoCoin", () -> HandInPassport.main(new String[0])))
        .containsExactly(
            "Sent 8192 of 20000 bytes",
            "Sent 16384 of 20000 bytes",
            "Sent 20000 of 20000 bytes",
            "The identity check is ACCEPTED at level 2");
  }

  @Test
  void awaitVerificationTellsHowItEnded() {
    assertThat(told("Kriptomat", () -> AwaitVerification.main(new String[0])))
        .containsExactly("The verification ended as verified");
  }

  @Test
  void readNotificationsTellsEachOfThem() {
    assertThat(told("CryptoCoin", () -> ReadNotifications.main(new String[0])))
        .containsExactly("Order Approved: order_approved");
  }

  @Test
  void resetPasswordTellsWhyItWasRefused() {
    assertThat(told("CryptoCoin", () -> ResetPassword.main(new String[0])))
        .containsExactly("Refused: The given data was invalid.");
  }

  @Test
  void verifyApplicantTellsTheState() {
    assertThat(told("ElKyc", () -> VerifyApplicant.main(new String[0])))
        .containsExactly("Applicant text is APPROVED");
  }

  @Test
  void checkWalletTellsTheScore() {
    assertThat(told("ElKyc", () -> CheckWallet.main(new String[0])))
        .containsExactly("Check text scores the risk of the wallet at 1 of 100");
  }

  @Test
  void readKycStatusTellsWhatComesNext() {
    assertThat(told("CloudPayments", () -> ReadKycStatus.main(new String[0])))
        .containsExactly("The state is NOT_REGISTERED: start the verification");
  }

  @Test
  void verifyOnPhoneTellsEachStep() {
    assertThat(told("CloudPayments", () -> VerifyOnPhone.main(new String[0])))
        .containsExactly(
            "Registered: assumed text", "Reported: assumed text", "The state is NEED_RESUBMIT");
  }

  @Test
  void timeCallsTellsWhatWasTimed() {
    assertThat(told("ElKyc", () -> TimeCalls.main(new String[0])))
        .singleElement()
        .asString()
        .matches("getApplicant GET /api/public/applicant/\\{applicantId} 200 took \\d+ ms");
  }

  /** Returns what an example prints after its first line. */
  private static List<String> told(String provider, Runnable example) {
    List<String> printed = printed(example);

    assertThat(printed.get(0))
        .matches(
            provider
                + ", answering with the examples of its documentation, at http://localhost:\\d+/");
    assertThat(printed.get(1)).isEmpty();
    return printed.subList(2, printed.size());
  }

  private static List<String> printed(Runnable example) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
