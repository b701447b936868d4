package dev.gangway.examples;

import dev.gangway.core.Server;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.model.ErrorBody;
import dev.gangway.cryptocoin.model.PasswordResetRequest;
import java.util.Optional;

/** Asks for a new password, and reads why that was refused. */
public final class ResetPassword {

  /** Runs the example against what CryptoCoin.pro documents. */
  public static void main(String[] args) {
    Documented.run(
        CryptoCoin.class,
        documented -> documented.answer("requestPasswordReset", 422),
        server -> run(server, "jane@example.com"));
  }

  static void run(Server server, String email) {
    try (CryptoCoin cryptoCoin = CryptoCoin.builder().server(server).build()) {
      PasswordResetRequest request = PasswordResetRequest.builder().email(email).build();
      try {
        System.out.println(cryptoCoin.users().forgotPassword(request).execute().message());
      } catch (InvalidRequestException e) {
        Optional<ErrorBody> body = e.error(ErrorBody.class);
        System.out.println(
            "Refused: " + body.map(ErrorBody::message).orElse("nothing that is documented"));
      } catch (ErrorResponseException e) {
        System.out.println("Status " + e.status() + ": " + e.providerMessage());
      }
    }
  }

  private ResetPassword() {}
}
