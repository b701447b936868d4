package dev.gangway.examples;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.elkyc.ElKycEvent;
import dev.gangway.elkyc.ElKycWebhooks;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.WebhookDelivery;
import dev.gangway.testkit.WebhookSender;
import dev.gangway.testkit.WebhookSender.Example;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.Receipt;
import dev.gangway.webhooks.WebhookHttpHandler;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.Webhooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.HttpUrl;

/** Receives elKYC's events, sealed, out of order, twice and changed, and handles each once. */
public final class ReceiveEvents {
  private final ConcurrentLinkedQueue<Receipt<ElKycEvent>> receipts = new ConcurrentLinkedQueue<>();
  private int accounts;
  private int deliveries;

  /** Runs the example against a sender that seals as elKYC does. */
  public static void main(String[] args) throws IOException {
    new ReceiveEvents().run();
  }

  private void run() throws IOException {
    MutableClock clock = MutableClock.at(Instant.parse("2026-05-01T12:00:03Z"));
    PayloadCipher cipher = AesGcm.of(Secret.of(HexFormat.of().formatHex(SecureRandom.getSeed(32))));
    HttpServer server = serve(receiver(cipher, Inbox.inMemory(), clock));
    try {
      HttpUrl url =
          HttpUrl.get("http://localhost:" + server.getAddress().getPort() + "/hooks/elkyc");
      WebhookSender elKyc =
          WebhookSender.to(url, ElKycWebhooks.source()).seal(cipher).clock(clock).build();
      System.out.println("elKYC sends events of one applicant, sealed with AES-256-GCM");
      System.out.println();
      sendAll(elKyc);
      System.out.printf("%n%d deliveries, %d account opened.%n", deliveries, accounts);
    } finally {
      server.stop(0);
    }
  }

  private void sendAll(WebhookSender elKyc) throws IOException {
    Example approved = elKyc.example(Documented.spec(ElKyc.class), "applicantApproved");
    Example inReview =
        approved.with("data.type", "applicantInReview").with("time", "2026-05-01T12:00:01Z");
    WebhookDelivery approval = elKyc.delivery(approved);

    send(elKyc, "applicantApproved of 12:00:03", approval);
    send(elKyc, "applicantInReview of 12:00:01, late", elKyc.delivery(inReview));
    send(elKyc, "applicantApproved, delivered again", approval);
    send(
        elKyc,
        "applicantApproved, one bit changed",
        approval.tampered(firstDigitOfSealedText(approval)));
    send(elKyc, "applicantApproved, another's tag", swapped(approval, elKyc.delivery(inReview)));
    send(elKyc, "an event of next year's API", elKyc.delivery(next(approved)));
  }

  private static int firstDigitOfSealedText(WebhookDelivery delivery) {
    return 8 * (delivery.text().indexOf("\"data\":\"") + "\"data\":\"".length());
  }

  private static Example next(Example approved) {
    return approved.with("data.type", "applicantMovedToMars").with("time", "2026-05-01T12:00:04Z");
  }

  private static WebhookDelivery swapped(WebhookDelivery delivery, WebhookDelivery other) {
    String header = "x-allpass-signature";
    return delivery.withHeader(header, String.valueOf(other.headers().get(header)));
  }

  private void send(WebhookSender elKyc, String what, WebhookDelivery delivery) throws IOException {
    int status = elKyc.send(delivery);
    deliveries++;
    System.out.printf("%2d  %-38s %d  %s%n", deliveries, what, status, told(receipts.remove()));
  }

  private static String told(Receipt<ElKycEvent> receipt) {
    if (receipt instanceof Receipt.Handled<ElKycEvent> handled) {
      return handled.received().event() instanceof ElKycEvent.Unrecognized unknown
          ? "handled: " + unknown.type() + " is not known to this version"
          : "handled: account opened";
    }
    if (receipt instanceof Receipt.Refused<ElKycEvent> refused) {
      return "refused: " + refused.reason();
    }
    if (receipt instanceof Receipt.Unreadable<ElKycEvent> unreadable) {
      return "unreadable: " + unreadable.reason();
    }
    return receipt instanceof Receipt.Stale ? "stale" : "duplicate";
  }

  /** Returns a receiver that opens an account for each applicant who is approved. */
  WebhookReceiver<ElKycEvent> receiver(PayloadCipher cipher, Inbox inbox, Clock clock) {
    return Webhooks.receiver(ElKycWebhooks.source())
        .cipher(cipher)
        .inbox(inbox)
        .handler(received -> handle(received.event()))
        .listener(receipts::add)
        .maxAhead(Duration.ofMinutes(1))
        .clock(clock)
        .build();
  }

  private void handle(ElKycEvent event) {
    if (event instanceof ElKycEvent.ApplicantApproved approved) {
      openAccount(approved.value().id());
    }
  }

  private void openAccount(String applicant) {
    accounts += applicant.isEmpty() ? 0 : 1;
  }

  private static HttpServer serve(WebhookReceiver<ElKycEvent> receiver) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks/elkyc", WebhookHttpHandler.of(receiver));
    server.start();
    return server;
  }

  private ReceiveEvents() {}
}
