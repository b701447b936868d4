package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.NewUser;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.TransactionState;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuideTest {

  @Test
  void orderWhoseResponseIsLostIsPlacedOnce() {
    Credentials login =
        Credentials.builder()
            .email("partner@example.com")
            .password(Secret.of("made up"))
            .securityCode(OneTimeCode.of("123456"))
            .clientId(5L)
            .clientSecret(Secret.of("made up"))
            .build();
    NewUser jane =
        NewUser.builder()
            .email("jane@example.com")
            .name("Jane")
            .surname("Doe")
            .phone("+49301234567")
            .build();
    BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").start();
        Kriptomat kriptomat =
            Kriptomat.builder().baseUrl(sandbox.url("kriptomat")).session(login).build()) {
      long user = kriptomat.users().create(jane).execute().id();
      sandbox.failNext("buyOrder", "lost");

      TransactionReference bought = kriptomat.orders().buy(user, order).execute();
      sandbox.advance(Duration.ofMinutes(1));

      Transaction ended = kriptomat.transactions().get(user, bought.transactionId()).execute();
      assertThat(ended.state()).isEqualTo(TransactionState.SUCCESS);
      assertThat(sandbox.landings("kriptomat", "buyOrder")).isEqualTo(1);
    }
  }
}
