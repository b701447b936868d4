package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The example that a spec has of an event, signed and sealed as the spec says and sent to a
 * receiver. Immutable. This is what a tool on a command line needs; tests use {@link
 * WebhookSender}.
 */
public final class WebhookSample {
  private static final int SHOWN = 24;

  private final Spec spec;
  private final String event;
  private final WebhookSource<RawJson> source;

  private WebhookSample(Spec spec, String event, WebhookSource<RawJson> source) {
    this.spec = spec;
    this.event = event;
    this.source = source;
  }

  /**
   * Returns the example of an event.
   *
   * @throws IllegalArgumentException if the spec has no such event
   */
  public static WebhookSample of(Spec spec, String event) {
    return new WebhookSample(spec, event, spec.webhookSource(event));
  }

  /**
   * An event that was sent, and the status of the response. Of the body, it shows names, the
   * event's type and its time; of long headers, the length.
   *
   * @param content the body before it was sealed
   * @param body the body as it was sent
   */
  public record Sent(int status, Map<String, String> headers, String content, String body) {}

  /** Returns how the body is signed: {@code none()} if the spec does not say it. */
  public WebhookSignature signature() {
    return source.signature();
  }

  /** Returns the example with another signature. */
  public WebhookSample withSignature(WebhookSignature signature) {
    return new WebhookSample(spec, event, source.withSignature(signature));
  }

  /**
   * Sends the example once.
   *
   * @throws IOException if there is no response
   */
  public Sent send(HttpUrl to, WebhookKeys keys) throws IOException {
    WebhookSender.Builder builder = WebhookSender.to(to, source);
    keys.secrets().forEach(builder::secret);
    if (keys.cipher() != null) {
      builder.seal(Objects.requireNonNull(keys.cipher()));
    }
    WebhookSender sender = builder.build();
    WebhookSender.Example example = sender.example(spec, event);
    WebhookDelivery delivery = sender.delivery(example);
    return new Sent(
        sender.send(delivery),
        shown(delivery.headers()),
        shown(example.json()),
        shown(delivery.text()));
  }

  private static Map<String, String> shown(Map<String, String> headers) {
    Map<String, String> shown = new LinkedHashMap<>();
    headers.forEach(
        (name, value) ->
            shown.put(
                name, value.length() > SHOWN ? "<" + value.length() + " characters>" : value));
    return shown;
  }

  private String shown(String json) {
    return shown(Json.read(json), "").toString();
  }

  private JsonNode shown(JsonNode value, String path) {
    if (value instanceof ObjectNode object) {
      ObjectNode shown = object.objectNode();
      object
          .properties()
          .forEach(
              each ->
                  shown.set(
                      each.getKey(),
                      shown(
                          each.getValue(),
                          path.isEmpty() ? each.getKey() : path + "." + each.getKey())));
      return shown;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode shown = array.arrayNode();
      array.forEach(each -> shown.add(shown(each, path)));
      return shown;
    }
    boolean described =
        isField(path, source.fields().type()) || isField(path, source.fields().time());
    return described || value.isNull() || value.isBoolean()
        ? value
        : TextNode.valueOf("<" + value.asText().length() + " characters>");
  }

  private static boolean isField(String path, @Nullable String field) {
    return path.equals(field);
  }

  @Override
  public String toString() {
    return "WebhookSample[" + event + ", " + source.signature() + "]";
  }
}
