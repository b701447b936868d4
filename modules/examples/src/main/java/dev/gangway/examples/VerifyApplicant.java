package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.ApplicantState;
import dev.gangway.elkyc.model.NewApplicant;

/** Registers an applicant for a verification flow, and asks how far it has come. */
public final class VerifyApplicant {

  /** Runs the example against what elKYC documents. */
  public static void main(String[] args) {
    Documented.run(ElKyc.class, server -> run(server, Secret.of("made up")));
  }

  static void run(Server server, Secret apiKey) {
    try (ElKyc elKyc = ElKyc.builder().server(server).apiKey(apiKey).build()) {
      NewApplicant jane =
          NewApplicant.builder().externalUserId("customer-17").flowName("standard").build();
      Applicant applicant = elKyc.applicants().create(jane).execute();
      ApplicantState state = elKyc.applicants().status(applicant.id()).execute();
      System.out.println("Applicant " + state.id() + " is in state " + state.status());
    }
  }

  private VerifyApplicant() {}
}
