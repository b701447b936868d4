package dev.gangway.examples;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Login;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import java.math.BigDecimal;

/** Buys bitcoin for a user whose identity is verified. */
public final class BuyBitcoin {

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
      User user = kriptomat.users().get(6).execute();
      if (user.kycStatus().known() == KycStatus.Known.VERIFIED) {
        BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();
        TransactionReference bought = kriptomat.orders().buy(6, order).execute();
        System.out.println("Bought in transaction " + bought.transactionId());
      }
    }
  }

  private BuyBitcoin() {}
}
