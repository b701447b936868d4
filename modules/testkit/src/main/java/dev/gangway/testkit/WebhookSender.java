package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.webhooks.WebhookSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends events as a provider does: takes them from a spec's examples, signs and seals them, and
 * repeats what is not received. A test changes, repeats and shuffles the {@link WebhookDelivery
 * deliveries} as it likes. Safe for use by many threads.
 */
public final class WebhookSender {
  private final HttpUrl url;
  private final WebhookSource<?> source;
  private final WebhookSigner signer;
  private final Clock clock;
  private final OkHttpClient client = new OkHttpClient();
  private final AtomicLong ids = new AtomicLong();

  private WebhookSender(Builder builder) {
    this.url = builder.url;
    this.source = builder.source;
    this.signer = new WebhookSigner(source.signature(), builder.secrets, builder.seal);
    this.clock = builder.clock;
  }

  /**
   * Returns the builder of a sender.
   *
   * @param url the address of the receiver
   * @param source what the client says about the provider's events
   */
  public static Builder to(HttpUrl url, WebhookSource<?> source) {
    return new Builder(url, source);
  }

  /** An event of the spec's examples, before it is signed. */
  public static final class Example {
    private final ObjectNode body;

    private Example(ObjectNode body) {
      this.body = body;
    }

    /** Returns the example with another text in a field, named with dots as in {@code data.id}. */
    public Example with(String field, String value) {
      ObjectNode changed = body.deepCopy();
      ObjectNode at = changed;
      String[] names = field.split("\\.", -1);
      for (int i = 0; i < names.length - 1; i++) {
        at = at.withObjectProperty(names[i]);
      }
      at.put(names[names.length - 1], Objects.requireNonNull(value, "value"));
      return new Example(changed);
    }

    /** Returns the body as JSON. */
    public String json() {
      return body.toString();
    }

    /** Shows nothing of the body. */
    @Override
    public String toString() {
      return "Example[" + body.size() + " fields]";
    }
  }

  /**
   * Returns the spec's example of an event, with the event's type and the present time if the
   * source has fields for them.
   *
   * @throws IllegalArgumentException if the spec has no example of the event
   */
  public Example example(Spec spec, String event) {
    List<SpecExample> examples = spec.webhookExamples(event);
    JsonNode first = examples.isEmpty() ? null : Json.read(examples.get(0).json());
    if (!(first instanceof ObjectNode body)) {
      throw new IllegalArgumentException(
          "The spec has no example of the event " + event + ". Give a body of your own.");
    }
    Example example = new Example(body);
    String type = source.fields().type();
    String time = source.fields().time();
    example = type == null ? example : example.with(type, event);
    return time == null ? example : example.with(time, clock.instant().toString());
  }

  /** Returns an example, signed now. */
  public WebhookDelivery delivery(Example example) {
    return delivery(example.json());
  }

  /** Returns a body, signed now, under a new id if the scheme has one. */
  public WebhookDelivery delivery(String json) {
    return sign("msg_" + ids.incrementAndGet(), json);
  }

  /** Returns a body, signed now, under the id of an earlier attempt. */
  public WebhookDelivery delivery(String id, String json) {
    return sign(Objects.requireNonNull(id, "id"), json);
  }

  private WebhookDelivery sign(String id, String json) {
    try {
      return signer.sign(id, json, clock.instant());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The event cannot be signed.", e);
    }
  }

  /**
   * Sends a delivery once.
   *
   * @return the status of the response
   * @throws IOException if there is none
   */
  public int send(WebhookDelivery delivery) throws IOException {
    Request.Builder request =
        new Request.Builder().url(url).post(RequestBody.create(delivery.body(), null));
    delivery.headers().forEach(request::header);
    try (Response response = client.newCall(request.build()).execute()) {
      return response.code();
    }
  }

  /**
   * Sends a body until it is received with status 200, each time signed anew under the same id. In
   * between, the clock is moved as the schedule says.
   *
   * @return the statuses of the responses; 0 stands for a connection that was lost
   */
  public List<Integer> deliver(String json, RetrySchedule schedule, MutableClock time) {
    String id = "msg_" + ids.incrementAndGet();
    List<Integer> statuses = new ArrayList<>();
    List<Duration> pauses = new ArrayList<>(schedule.pauses());
    statuses.add(statusOf(sign(id, json)));
    while (statuses.get(statuses.size() - 1) != 200 && !pauses.isEmpty()) {
      time.advance(pauses.remove(0));
      statuses.add(statusOf(sign(id, json)));
    }
    return List.copyOf(statuses);
  }

  private int statusOf(WebhookDelivery delivery) {
    try {
      return send(delivery);
    } catch (IOException lost) {
      return 0;
    }
  }

  /** The builder of a sender. */
  public static final class Builder {
    private final HttpUrl url;
    private final WebhookSource<?> source;
    private final List<Secret> secrets = new ArrayList<>();
    private @Nullable PayloadCipher seal;
    private Clock clock = Clock.systemUTC();

    private Builder(HttpUrl url, WebhookSource<?> source) {
      this.url = Objects.requireNonNull(url, "url");
      this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Adds a secret that bodies are signed with. Of Standard Webhooks, it is a {@code whsec_…} or,
     * for Ed25519, a private key {@code whsk_…}, and each secret gives a signature, as while a
     * provider rotates them. Other schemes use the last.
     */
    public Builder secret(Secret secret) {
      secrets.add(Objects.requireNonNull(secret, "secret"));
      return this;
    }

    /** Sets what seals payloads, for a provider that seals them. */
    public Builder seal(PayloadCipher seal) {
      this.seal = Objects.requireNonNull(seal, "seal");
      return this;
    }

    /** Sets the clock that signatures and examples take their times from. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Returns the sender. */
    public WebhookSender build() {
      return new WebhookSender(this);
    }
  }
}
