package dev.gangway.examples;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.core.WaitExpiredException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Login;
import dev.gangway.kriptomat.model.User;
import java.time.Duration;

/** Waits until a user's identity verification is decided. */
public final class AwaitVerification {

  /** Runs the example against what Kriptomat documents. */
  public static void main(String[] args) {
    Login login =
        Login.builder()
            .email("partner@example.com")
            .password(Secret.of("made up"))
            .securityCode(OneTimeCode.totp(Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")))
            .clientId(5L)
            .clientSecret(Secret.of("made up"))
            .build();
    Documented.run(Kriptomat.class, server -> run(server, login));
  }

  static void run(Server server, Login login) {
    try (Kriptomat kriptomat = Kriptomat.builder().server(server).session(login).build()) {
      User user =
          kriptomat
              .users()
              .get(6)
              .untilTerminal(User::kycStatus)
              .within(Duration.ofMinutes(30))
              .execute();
      System.out.println("The verification ended as " + user.kycStatus());
    } catch (WaitExpiredException e) {
      System.out.println("Not decided yet: look again later");
    }
  }

  private AwaitVerification() {}
}
