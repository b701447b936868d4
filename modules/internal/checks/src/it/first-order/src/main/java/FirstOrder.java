// Shown by the README, and run by FirstCallTest.
import dev.gangway.core.Settings;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.TransactionReference;
import java.math.BigDecimal;

public final class FirstOrder {
  public static void main(String[] args) {
    try (Kriptomat kriptomat =
        Kriptomat.builder().settings(Settings.environment("KRIPTOMAT")).build()) {
      BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();
      TransactionReference bought = kriptomat.orders().buy(6, order).execute();
      System.out.println("Bought: " + bought.transactionId());
    }
  }
}
