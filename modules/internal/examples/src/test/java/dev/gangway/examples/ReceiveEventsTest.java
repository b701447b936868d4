package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ReceiveEventsTest {

  @Test
  void approvalIsHandledOnceHoweverItIsDelivered() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ReceiveEvents.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "elKYC sends events of one applicant, sealed with AES-256-GCM",
            "",
            " 1  applicantApproved of 12:00:03          200  handled: account opened",
            " 2  applicantInReview of 12:00:01, late    200  stale",
            " 3  applicantApproved, delivered again     200  duplicate",
            " 4  applicantApproved, one bit changed     401  refused: the field data was not sealed"
                + " with a live key",
            " 5  applicantApproved, another's tag       401  refused: the field data was not sealed"
                + " with a live key",
            " 6  an event of next year's API            200  handled: applicantMovedToMars is not"
                + " known to this version",
            "",
            "6 deliveries, 1 account opened.");
  }
}
