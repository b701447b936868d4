package dev.gangway.examples;

import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.WebhookKeys;
import dev.gangway.testkit.WebhookSample;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import okhttp3.HttpUrl;

/** Sends an event of a provider's spec to a receiver, signed and sealed as the spec says. */
public final class SendWebhook {

  /**
   * Sends the event that the variables name: {@code P} the provider, {@code EVENT} the event,
   * {@code TO} the receiver's address. {@code HEADER} names the header of an HMAC if the spec says
   * nothing of a signature. Keys are those of {@link WebhookKeys}.
   */
  public static void main(String[] args) throws IOException {
    int status = send(System.getenv(), System.out);
    if (status >= 300) {
      System.exit(1);
    }
  }

  static int send(Map<String, String> environment, PrintStream out) throws IOException {
    String provider = environment.getOrDefault("P", "elkyc");
    String event = environment.getOrDefault("EVENT", "applicantApproved");
    HttpUrl to = HttpUrl.get(environment.getOrDefault("TO", "http://localhost:8080/hooks"));
    String header = environment.getOrDefault("HEADER", "");
    Spec spec = Spec.ofResource(SendWebhook.class, "/gangway/" + provider + "/openapi.yaml");

    WebhookSample sample = WebhookSample.of(spec, event);
    if (sample.signature() instanceof WebhookSignature.None && !header.isEmpty()) {
      sample = sample.withSignature(WebhookSignature.hmac(header));
    }
    WebhookKeys keys = WebhookKeys.of(sample.signature(), environment);
    describe(sample.signature(), keys, out);
    WebhookSample.Sent sent = sample.send(to, keys);

    out.printf("POST %s%n", to);
    sent.headers().forEach((name, value) -> out.printf("%s: %s%n", name, value));
    out.printf("%n%s%n", sent.body());
    if (!sent.content().equals(sent.body())) {
      out.printf("%nsealed from %s%n", sent.content());
    }
    out.printf("%n%d%n", sent.status());
    return sent.status();
  }

  private static void describe(WebhookSignature signature, WebhookKeys keys, PrintStream out) {
    if (signature instanceof WebhookSignature.None) {
      out.printf("The spec does not say how the event is signed. HEADER=x-signature signs it.%n%n");
    }
    if (signature instanceof WebhookSignature.SourceAddress) {
      out.printf("Nothing is signed: the receiver must admit the address of this machine.%n%n");
    }
    keys.made()
        .forEach(
            (name, key) ->
                out.printf(
                    "A key made for this one event, which the receiver needs:%n%s=%s%n%n",
                    name, key.reveal()));
  }

  private SendWebhook() {}
}
