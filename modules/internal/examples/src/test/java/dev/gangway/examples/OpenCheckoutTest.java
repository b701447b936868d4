package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class OpenCheckoutTest {

  @Test
  void checkoutOpensALinkThatThePlatformSignedAndNoOther() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      OpenCheckout.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "A platform sends a person to CryptoCoin.pro's checkout",
            "",
            "    CheckoutLink[redacted, expires at 2026-05-01T13:00:00Z]",
            "",
            "opened                   200  Hello Ada: 0.25 ETH for EUR by card, then on to"
                + " https://shop.example.com/thanks",
            "the amount changed       403  The Token's Signature resulted invalid",
            "signed by another key    403  The Token's Signature resulted invalid",
            "opened an hour later     403  The link has expired.");
  }
}
