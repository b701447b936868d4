package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.ApplicantState;
import dev.gangway.elkyc.model.NewApplicant;
import dev.gangway.elkyc.model.NewVerificationToken;
import dev.gangway.elkyc.model.VerificationToken;
import java.time.Duration;
import java.util.function.Consumer;

/** Registers an applicant, sends the applicant to the verification, and waits for the decision. */
public final class VerifyApplicant {

  /** Runs the example against what elKYC documents. */
  public static void main(String[] args) {
    Documented.run(
        ElKyc.class,
        elKyc -> elKyc.answerAlways("getApplicantStatus", 200, "assumed-approved"),
        server -> run(server, Secret.of("made up"), token -> {}));
  }

  /**
   * Runs the example.
   *
   * @param invitation sends the applicant to the token's link, or hands the token to the Web SDK
   */
  static void run(Server server, Secret apiKey, Consumer<VerificationToken> invitation) {
    try (ElKyc elKyc = ElKyc.builder().server(server).apiKey(apiKey).build()) {
      NewApplicant jane =
          NewApplicant.builder().externalUserId("customer-17").flowName("standard").build();
      Applicant applicant = elKyc.applicants().create(jane).execute();
      NewVerificationToken hour = NewVerificationToken.builder().ttl(3600L).build();
      invitation.accept(elKyc.applicants().createToken(applicant.id(), hour).execute());

      ApplicantState state =
          elKyc
              .applicants()
              .status(applicant.id())
              .untilTerminal(ApplicantState::status)
              .within(Duration.ofHours(1))
              .execute();
      System.out.println("Applicant " + state.id() + " is " + state.status());
    } catch (PollingTimeoutException e) {
      System.out.println("Not decided yet: look again later");
    }
  }

  private VerifyApplicant() {}
}
