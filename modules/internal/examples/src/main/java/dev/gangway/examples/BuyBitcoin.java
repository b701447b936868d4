package dev.gangway.examples;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import java.math.BigDecimal;

/** Buys bitcoin for a user whose identity is verified and whose EUR suffice. */
public final class BuyBitcoin {

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
    Documented.run(
        Kriptomat.class,
        kriptomat -> kriptomat.answer("getUserBalance", 200, "assumed-eur"),
        server -> run(server, login));
  }

  static void run(Server server, Credentials login) {
    try (Kriptomat kriptomat = Kriptomat.builder().server(server).session(login).build()) {
      BigDecimal amount = new BigDecimal("250.00");
      User user = kriptomat.users().get(6).execute();
      BigDecimal funds = kriptomat.balances().get(6, "eur").execute().balance();
      if (user.kycStatus().known() != KycStatus.Known.VERIFIED || funds.compareTo(amount) < 0) {
        System.out.println("Not bought: the user is " + user.kycStatus() + " with EUR " + funds);
        return;
      }

      BuyOrder order = BuyOrder.builder().amount(amount).pair("btceur").build();
      TransactionReference bought = kriptomat.orders().buy(6, order).execute();
      Transaction transaction =
          kriptomat
              .transactions()
              .get(6, bought.transactionId())
              .untilTerminal(Transaction::state)
              .execute();
      System.out.println(
          "Transaction " + bought.transactionId() + " ended as " + transaction.state());
    }
  }

  private BuyBitcoin() {}
}
