package dev.gangway.cli;

import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.WebhookKeys;
import dev.gangway.testkit.WebhookSample;
import java.io.IOException;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends an event of a provider's spec to a receiver. */
@Command(
    name = "webhook",
    description = "Sends an event of a provider's spec to a receiver, signed and sealed.",
    footer = {
      "",
      "Example:",
      "  gangway webhook elkyc applicantApproved --to http://localhost:8080/hooks",
      "",
      "The keys come from the environment: WEBHOOK_SECRET, WEBHOOK_KEY and",
      "WEBHOOK_MAC_KEY, or with _FILE behind the name the file that has it.",
      "A missing key is made for this one event; --reveal shows it."
    })
final class WebhookCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PROVIDER",
      completionCandidates = CallCommand.ProviderNames.class,
      description = "Such as elkyc.")
  private String provider = "";

  @Parameters(index = "1", paramLabel = "EVENT", description = "Such as applicantApproved.")
  private String event = "";

  @Option(
      names = "--to",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080/hooks",
      description = "The receiver (${DEFAULT-VALUE}).")
  private String to = "";

  @Option(
      names = "--header",
      paramLabel = "NAME",
      description = "The header of an HMAC, if the spec does not say how events are signed.")
  private @Nullable String header;

  @Option(names = "--reveal", description = "Shows a key that is made for this event.")
  private boolean reveal;

  WebhookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    HttpUrl receiver = HttpUrl.parse(to);
    if (receiver == null) {
      throw new CommandFailure(Exit.USAGE, "--to is not an HTTP address.");
    }
    WebhookSample sample = sample();
    WebhookKeys keys = WebhookKeys.of(sample.signature(), terminal.environment());
    keys.made()
        .forEach(
            (name, key) ->
                terminal.note(
                    reveal
                        ? "A key made for this one event: " + name + "=" + key.reveal()
                        : "A key was made for this one event. Set "
                            + name
                            + ", or show it with --reveal."));
    try {
      return sent(receiver, sample.send(receiver, keys));
    } catch (IOException e) {
      terminal.note("There is no response of " + shown(receiver) + ". Start the receiver.");
      return Exit.NOT_CONNECTED.code;
    }
  }

  private WebhookSample sample() {
    Spec spec = Spec.of(Providers.named(provider).type());
    WebhookSample sample;
    try {
      sample = WebhookSample.of(spec, event);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(Exit.USAGE, String.valueOf(e.getMessage()));
    }
    return sample.signature() instanceof WebhookSignature.None && header != null
        ? sample.withSignature(WebhookSignature.hmac(header))
        : sample;
  }

  private int sent(HttpUrl receiver, WebhookSample.Sent sent) {
    terminal.result("POST " + shown(receiver));
    sent.headers().forEach((name, value) -> terminal.result(name + ": " + value));
    terminal.result("");
    terminal.result(sent.body());
    if (!sent.content().equals(sent.body())) {
      terminal.result("sealed from " + sent.content());
    }
    terminal.result("");
    terminal.result(String.valueOf(sent.status()));
    return sent.status() < 300 ? Exit.OK.code : Exit.REJECTED.code;
  }

  /** Leaves out the parts of an address that may be credentials. */
  private static HttpUrl shown(HttpUrl receiver) {
    return receiver.newBuilder().username("").password("").query(null).build();
  }
}
