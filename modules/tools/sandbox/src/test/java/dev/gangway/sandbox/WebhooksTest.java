package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.SealedPayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class WebhooksTest {
  private static final String KEY =
      "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

  @Test
  void applicantsEventsComeSealedAndAreRepeatedOnTheSchedule() throws Exception {
    try (MockWebServer receiver = new MockWebServer();
        Sandbox sandbox = Sandbox.builder().provider("elkyc").step(Duration.ofDays(1)).start()) {
      receiver.enqueue(new MockResponse.Builder().code(500).build());
      receiver.enqueue(new MockResponse.Builder().code(503).build());
      receiver.enqueue(new MockResponse.Builder().code(200).build());
      receiver.start();
      Caller caller = Caller.anonymous(sandbox);
      caller.post(
          "__gangway/webhooks",
          "{\"provider\":\"elkyc\",\"url\":\"%s\",\"key\":\"%s\",\"event\":\"applicantCreated\"}"
              .formatted(receiver.url("/hooks"), KEY));

      String id =
          Caller.find(
              "\"id\":\"([^\"]+)",
              caller
                  .post(
                      "elkyc/api/public/applicant",
                      "{\"externalUserId\":\"customer-17\",\"flowName\":\"standard\"}",
                      "x-private-app-key",
                      "made up")
                  .body());

      List<String> opened = new ArrayList<>();
      for (int pause : new int[] {0, 30, 60}) {
        awaitAttempts(caller, opened.size());
        sandbox.advance(Duration.ofSeconds(pause));
        opened.add(open(receiver.takeRequest()));
      }
      assertThat(opened)
          .allSatisfy(each -> assertThat(each).contains(id, "applicantCreated", "customer-17"));
      awaitAttempts(caller, 3);
      assertThat(caller.get("__gangway/webhooks").body())
          .contains("[500,503,200]")
          .doesNotContain(KEY);
    }
  }

  /** Waits until the sandbox has noted so many responses; each ask is a request of its own. */
  private static void awaitAttempts(Caller caller, int count) throws Exception {
    String noted = "\"statuses\":\\[([0-9]+(,[0-9]+){" + Math.max(0, count - 1) + "})?]";
    while (count > 0
        && !Pattern.compile(noted).matcher(caller.get("__gangway/webhooks").body()).find()) {
      Thread.onSpinWait();
    }
  }

  private static String open(RecordedRequest request) {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    String signature = String.valueOf(request.getHeaders().get("x-allpass-signature"));
    String text = Caller.find("\"data\":\"([^\"]+)", body);
    byte[] opened = AesGcm.of(Secret.of(KEY)).open(new SealedPayload(text, signature));
    return new String(opened, StandardCharsets.UTF_8);
  }
}
