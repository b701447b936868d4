package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.engine.Shared;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Values;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Entity;
import dev.gangway.testkit.RetrySchedule;
import dev.gangway.testkit.WebhookSender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;

/**
 * Sends events to those who registered for them, signed and sealed as the provider does, again by
 * the provider's schedule until they are received. Safe for use by many threads.
 */
public final class WebhookDesk implements AutoCloseable {
  private static final int MOST_RECEIVERS = 100;
  private static final int MOST_WAITING = 1_000;
  private static final int MOST_SHOWN = 100;

  private final Map<String, Provider> providers = new LinkedHashMap<>();
  private final Map<String, List<EventRule>> rules = new LinkedHashMap<>();
  private final Shared shared;
  private final List<Receiver> receivers = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final AtomicLong ids = new AtomicLong();
  private final ThreadPoolExecutor threads;

  /** Creates a desk without receivers, and has it told of all changes. */
  public WebhookDesk(List<Provider> providers, Shared shared) {
    this.shared = shared;
    for (Provider each : providers) {
      this.providers.put(each.name(), each);
      this.rules.put(each.name(), EventRule.of(each));
    }
    this.threads =
        new ThreadPoolExecutor(
            2,
            2,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> {
              Thread thread = new Thread(task, "gangway-sandbox-webhooks");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    shared.listen(this::changed);
  }

  /**
   * Adds a receiver.
   *
   * @param json an object with {@code provider} and {@code url}; with {@code event} if only one is
   *     wanted; with {@code secret}, or {@code key} and {@code hmacKey}, as the provider signs
   */
  public void register(JsonNode json) {
    Provider provider = provider(json.path("provider").asText());
    HttpUrl url = HttpUrl.parse(json.path("url").asText());
    if (url == null) {
      throw new IllegalArgumentException("Give the receiver's address as url, with http://.");
    }
    Receiver receiver =
        new Receiver(provider, url, json.path("event").asText(), json.deepCopy(), shared.clock());
    synchronized (this) {
      if (receivers.size() >= MOST_RECEIVERS) {
        throw new IllegalArgumentException("There are at most " + MOST_RECEIVERS + " receivers.");
      }
      receivers.add(receiver);
    }
  }

  private Provider provider(String name) {
    Provider provider = providers.get(name);
    if (provider == null) {
      throw new IllegalArgumentException("Give one of these as provider: " + providers.keySet());
    }
    return provider;
  }

  /** Sends the example of an event to those who want it. */
  public void send(String providerName, String event) {
    Provider provider = provider(providerName);
    if (!provider.root().path("webhooks").has(event)) {
      throw new IllegalArgumentException(provider.name() + " has no event of this name.");
    }
    post(provider, event, Json.object());
  }

  private void changed(Account account, Entity entity, String field, String value) {
    Provider provider = account.provider();
    for (EventRule rule : rules.getOrDefault(provider.name(), List.of())) {
      if (rule.matches(entity.template(), field, value)) {
        post(provider, rule.event(), entity.fields());
      }
    }
  }

  private synchronized void post(Provider provider, String event, ObjectNode fields) {
    for (Receiver each : receivers) {
      boolean wants = each.event().isEmpty() || each.event().equals(event);
      if (wants && each.provider() == provider) {
        WebhookSender sender = each.sender(event);
        String example = sender.example(provider.spec(), event).json();
        Delivery delivery =
            new Delivery(
                "msg_" + ids.incrementAndGet(),
                provider.name(),
                event,
                body(provider, event, Json.read(example), fields),
                sender,
                schedule(provider));
        deliveries.add(0, delivery);
        if (deliveries.size() > MOST_SHOWN) {
          deliveries.remove(MOST_SHOWN);
        }
        threads.execute(() -> attempt(delivery));
      }
    }
  }

  /** Puts the fields of an object into an example, where that has such fields. */
  private static String body(Provider provider, String event, JsonNode example, JsonNode fields) {
    JsonNode own =
        provider.document().resolve(provider.root().path("webhooks").path(event)).path("post");
    JsonNode declared = own.has("x-event") ? own.path("x-event") : provider.root().path("x-event");
    JsonNode payload =
        declared.has("payload") ? Values.at(example, declared.path("payload").asText()) : example;
    if (payload instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        JsonNode shown = object.path(field.getKey());
        JsonNode value = field.getValue();
        boolean upper =
            shown.isTextual()
                && shown.textValue().equals(shown.textValue().toUpperCase(Locale.ROOT))
                && value.asText().matches("[a-z_]+");
        if (upper) {
          object.put(field.getKey(), value.asText().toUpperCase(Locale.ROOT));
        } else if (shown.getNodeType() == value.getNodeType()) {
          object.set(field.getKey(), value);
        }
      }
    }
    return example.toString();
  }

  private static RetrySchedule schedule(Provider provider) {
    JsonNode declared = provider.setting("webhooks");
    return new RetrySchedule(
        Duration.parse(declared.path("first").asText("PT30S")),
        declared.path("factor").asInt(2),
        declared.path("attempts").asInt(1));
  }

  private void attempt(Delivery delivery) {
    Instant sent = shared.clock().instant();
    Duration pause = delivery.attempt();
    if (pause != null) {
      shared.timeline().at(sent.plus(pause), () -> threads.execute(() -> attempt(delivery)));
    }
  }

  /** Forgets all receivers. */
  public synchronized void clear() {
    receivers.clear();
    deliveries.clear();
  }

  /** Returns receivers and deliveries as JSON, without any secret. */
  public synchronized ObjectNode json() {
    ObjectNode json = Json.object();
    for (Receiver each : receivers) {
      json.withArray("/receivers")
          .addObject()
          .put("provider", each.provider().name())
          .put("url", each.url().newBuilder().username("").password("").query(null).toString())
          .put("event", each.event());
    }
    deliveries.forEach(each -> json.withArray("/deliveries").add(each.json()));
    return json;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
