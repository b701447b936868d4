package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.model.ApprovalStatusFilter;
import dev.gangway.cryptocoin.model.AssetType;
import dev.gangway.cryptocoin.model.Bank;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.NewQuote;
import dev.gangway.cryptocoin.model.Order;
import dev.gangway.cryptocoin.model.Quote;
import dev.gangway.cryptocoin.model.QuoteConfirmation;
import dev.gangway.cryptocoin.model.QuoteOperation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Asks what a purchase costs that a confirmed bank account pays, and makes an order of the offer.
 */
public final class ConfirmQuote {

  /** Runs the example against what CryptoCoin.pro documents. */
  public static void main(String[] args) {
    Credentials login =
        Credentials.builder().email("jane@example.com").password(Secret.of("made up")).build();
    Documented.run(
        CryptoCoin.class, server -> run(server, login, "ebf8e81e-fdfd-4da9-84e4-b5172b6f14f3"));
  }

  static void run(Server server, Credentials login, String user) {
    try (CryptoCoin cryptoCoin = CryptoCoin.builder().server(server).session(login).build()) {
      List<Bank> banks =
          cryptoCoin.banks().list(user, ApprovalStatusFilter.CONFIRMED, "EUR").execute();
      if (banks.isEmpty()) {
        System.out.println("The user needs a confirmed bank account in EUR first.");
        return;
      }
      NewQuote wanted =
          NewQuote.builder()
              .type(AssetType.COIN)
              .orderType(QuoteOperation.BUY_WITH_FIAT)
              .orderAmount(new BigDecimal("0.2"))
              .orderSymbol("ETH")
              .orderPaymentSymbol("EUR")
              .orderPaymentMethod(banks.get(0).id())
              .build();
      Quote quote = cryptoCoin.quotes().create(user, wanted).execute();
      System.out.println("Offered at a rate of " + quote.rate() + " until " + quote.lifeUntilAt());

      QuoteConfirmation asOffered = QuoteConfirmation.builder().build();
      Order order = cryptoCoin.quotes().confirm(user, quote.id(), asOffered).execute();
      System.out.println("Order " + order.publicId() + " is " + order.status());
    }
  }

  private ConfirmQuote() {}
}
