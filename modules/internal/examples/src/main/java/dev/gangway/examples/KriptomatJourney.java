package dev.gangway.examples;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.KycImport;
import dev.gangway.kriptomat.model.NewBankAccount;
import dev.gangway.kriptomat.model.NewUser;
import dev.gangway.kriptomat.model.SellOrder;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionType;
import dev.gangway.kriptomat.model.User;
import dev.gangway.kriptomat.model.Withdrawal;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A customer's way from registration to a withdrawal, in the order that Kriptomat documents. Needs
 * no credentials and no network.
 */
public final class KriptomatJourney {
  private static final Credentials LOGIN =
      Credentials.builder()
          .email("partner@example.com")
          .password(Secret.of("a made-up password"))
          .securityCode(OneTimeCode.totp(Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")))
          .clientId(5L)
          .clientSecret(Secret.of("a made-up client secret"))
          .build();

  /** Short, because the embedded server has its responses ready; a verification takes minutes. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private KriptomatJourney() {}

  /** Runs the journey; the exit status is not zero when a step fails. */
  public static void main(String[] args) {
    if (!run(System.out)) {
      System.exit(1);
    }
  }

  static boolean run(PrintStream out) {
    Spec spec = Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
    try (SpecServer server = SpecServer.start(spec);
        Kriptomat kriptomat =
            Kriptomat.builder().baseUrl(server.url().toString()).session(LOGIN).build()) {
      out.printf("Kriptomat, answering as documented, at %s%n%n", server.url());
      // The states and the balance that come before what the documents show.
      server
          .answer("getUser", 200, "assumed-new")
          .answer("getUser", 200, "assumed-pending")
          .answer("getUserBalance", 200, "assumed-eur");
      Journey journey = new Journey(server, out);
      identify(journey, kriptomat);
      fund(journey, kriptomat);
      trade(journey, kriptomat);
      leave(journey, kriptomat);
      return journey.finish();
    }
  }

  private static void identify(Journey journey, Kriptomat kriptomat) {
    journey.step(
        "log in",
        "password and one-time code",
        () -> kriptomat.session().token(),
        token -> "a token for " + minutes(token) + " minutes");
    journey.step(
        "create a user",
        "name, e-mail, phone",
        () ->
            kriptomat
                .users()
                .create(
                    NewUser.builder()
                        .email("jane@example.com")
                        .name("Jane")
                        .surname("Doe")
                        .phone("+49301234567")
                        .build())
                .execute(),
        created -> "user " + created.id());
    journey.step(
        "read the KYC status",
        "",
        () -> kriptomat.users().get(6).execute(),
        user -> user.kycStatus() + ", " + user.status());
    // The user is verified at Sumsub here, which then generates the share token.
    journey.step(
        "import KYC",
        "Sumsub's share token",
        () ->
            kriptomat
                .users()
                .importKyc(6, KycImport.builder().token(Secret.of("a made-up share token")).build())
                .response(),
        response -> "accepted with " + response.status());
    journey.step(
        "wait for the result",
        "",
        () -> kriptomat.users().get(6).untilTerminal(User::kycStatus).every(PAUSE, PAUSE).execute(),
        user -> user.kycStatus() + " in " + user.country());
  }

  private static void fund(Journey journey, Kriptomat kriptomat) {
    journey.step(
        "add a bank account",
        "an IBAN",
        () ->
            kriptomat
                .bankAccounts()
                .create(6, NewBankAccount.builder().iban("DE68500105171556714723").build())
                .execute(),
        account -> "account " + account.id());
    journey.step(
        "read the account",
        "",
        () -> kriptomat.bankAccounts().get(6, 8).execute(),
        account -> account.name() + ", " + account.state());
    journey.step(
        "deposit instructions",
        "",
        () -> kriptomat.bankAccounts().depositInstructions(6).execute(),
        deposit -> "pay to " + deposit.recipientName() + " at " + deposit.bankName());
    // The user transfers EUR to that account here.
    journey.step(
        "look for the deposit",
        "",
        () -> kriptomat.transactions().listForUser(6).execute(),
        page ->
            page.transactions().stream()
                .filter(each -> TransactionType.FIAT_DEPOSIT.equals(each.type()))
                .map(each -> each.type() + " of " + each.amount() + ", " + each.state())
                .findFirst()
                .orElse("not there yet"));
  }

  private static long minutes(AccessToken token) {
    Instant end = token.expiresAt();
    return end == null ? 0 : Duration.between(Instant.now(), end).plusSeconds(30).toMinutes();
  }

  private static void trade(Journey journey, Kriptomat kriptomat) {
    journey.step(
        "pairs", "", () -> kriptomat.market().pairs().execute(), pairs -> String.join(", ", pairs));
    journey.step(
        "exchange rate",
        "btceur",
        () -> kriptomat.market().exchangeRate("btceur").execute(),
        rate -> "buy at " + rate.priceBuy() + ", sell at " + rate.priceSell());
    journey.step(
        "EUR balance",
        "eur",
        () -> kriptomat.balances().get(6, "eur").execute(),
        balance -> balance.balance() + " " + balance.currencyCode());
    journey.step(
        "buy bitcoin",
        "250.00 EUR of btceur",
        () ->
            kriptomat
                .orders()
                .buy(6, BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build())
                .execute(),
        order -> "transaction " + order.transactionId());
    follow(journey, kriptomat, "follow the purchase", 12);
    journey.step(
        "bitcoin balance",
        "btc",
        () -> kriptomat.balances().get(6, "btc").execute(),
        balance -> balance.balance() + " " + balance.currencyCode());
    journey.step(
        "sell bitcoin",
        "0.001 BTC of btceur",
        () ->
            kriptomat
                .orders()
                .sell(6, SellOrder.builder().amount(new BigDecimal("0.001")).pair("btceur").build())
                .execute(),
        order -> "transaction " + order.transactionId());
    follow(journey, kriptomat, "follow the sale", 58);
  }

  private static void follow(Journey journey, Kriptomat kriptomat, String name, long id) {
    journey.step(
        name,
        "",
        () ->
            kriptomat
                .transactions()
                .get(6, id)
                .untilTerminal(Transaction::state)
                .every(PAUSE, PAUSE)
                .execute(),
        transaction -> String.valueOf(transaction.state()));
  }

  private static void leave(Journey journey, Kriptomat kriptomat) {
    journey.step(
        "withdraw",
        "250.00 EUR to account 8",
        () ->
            kriptomat
                .orders()
                .withdraw(
                    6,
                    Withdrawal.builder().amount(new BigDecimal("250.00")).bankAccountId(8L).build())
                .execute(),
        order -> "transaction " + order.transactionId());
    follow(journey, kriptomat, "follow the withdrawal", 32);
    journey.step(
        "log out",
        "",
        () -> kriptomat.authentication().logout().response(),
        response -> "accepted with " + response.status());
  }
}
