package dev.gangway.examples;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.KycImport;
import dev.gangway.kriptomat.model.User;
import java.time.Duration;

/** Imports a user's identity verification from Sumsub, and waits until it is decided. */
public final class AwaitVerification {

  /** Runs the example against what Kriptomat documents. */
  public static void main(String[] args) {
    Credentials login =
        Credentials.builder()
            .email("partner@example.com")
            .password(Secret.of("made up"))
            .securityCode(OneTimeCode.totp(Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")))
            .clientId(5L)
            .clientSecret(Secret.of("made up"))
            .build();
    Documented.run(Kriptomat.class, server -> run(server, login, Secret.of("made up")));
  }

  static void run(Server server, Credentials login, Secret shareToken) {
    try (Kriptomat kriptomat = Kriptomat.builder().server(server).session(login).build()) {
      KycImport verified = KycImport.builder().token(shareToken).build();
      kriptomat.users().importKyc(6, verified).execute();

      User user =
          kriptomat
              .users()
              .get(6)
              .untilTerminal(User::kycStatus)
              .within(Duration.ofMinutes(30))
              .execute();
      System.out.println("The verification ended as " + user.kycStatus());
    } catch (PollingTimeoutException e) {
      System.out.println("Not decided yet: look again later, it can take a day");
    }
  }

  private AwaitVerification() {}
}
