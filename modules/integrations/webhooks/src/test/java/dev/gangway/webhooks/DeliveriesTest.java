package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.EventShape;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.RetrySchedule;
import dev.gangway.testkit.WebhookDelivery;
import dev.gangway.testkit.WebhookSender;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two servers with one inbox get shuffled, repeated, changed and replayed deliveries over HTTP,
 * from many connections.
 */
final class DeliveriesTest {
  private static final Secret SECRET =
      Secret.of("whsec_bWFkZSB1cCBmb3IgdGVzdHMgb25seSwgMzIgYnl0ZXM=");
  private static final int EVENTS = 300;
  private static final int ENTITIES = 60;
  private static final int COPIES = 3;

  private final MutableClock clock = MutableClock.at(NOW);
  private final List<HttpServer> servers = new ArrayList<>();
  private final List<RawJson> handled = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
  }

  static Stream<WebhookSignature> signatures() {
    return Stream.of(
        WebhookSignature.standardWebhooks(), WebhookSignature.hmac("x-shop-signature"));
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void eachEventIsHandledExactlyOnce(WebhookSignature signature) throws Exception {
    WebhookSource<RawJson> source =
        WebhookSource.of(
            "shop", signature, EventFields.none().withType("type"), (type, payload) -> payload);
    List<WebhookSender> senders = start(source);
    List<WebhookDelivery> deliveries = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      deliveries.add(senders.get(0).delivery(event(i)));
    }

    Map<Integer, Integer> statuses = sendAll(senders, withAttacks(deliveries, signature));

    assertThat(handled.stream().map(RawJson::text).toList())
        .doesNotHaveDuplicates()
        .hasSize(EVENTS);
    assertThat(statuses).containsEntry(200, EVENTS * COPIES);
    assertThat(statuses)
        .containsEntry(401, signature instanceof WebhookSignature.Hmac ? EVENTS : 2 * EVENTS);
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void newestEventOfEachEntityIsHandledExactlyOnceAndNoneAfterIt(WebhookSignature signature)
      throws Exception {
    List<WebhookSender> senders = start(Samples.shop(signature));
    List<WebhookDelivery> deliveries = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      deliveries.add(senders.get(0).delivery(event(i)));
    }

    sendAll(senders, withAttacks(deliveries, signature));

    assertThat(handled.stream().map(RawJson::text).toList()).doesNotHaveDuplicates();
    Map<String, Instant> newest = new HashMap<>();
    for (RawJson each : handled) {
      Instant time = Instant.parse(String.valueOf(EventShape.text(each, "time")));
      Instant before = newest.put(String.valueOf(EventShape.text(each, "order")), time);
      assertThat(before == null || before.isBefore(time)).isTrue();
    }
    assertThat(newest).hasSize(ENTITIES);
    assertThat(newest.values()).containsOnly(timeOf(EVENTS - 1));
  }

  @Test
  void failedEventIsRepeatedOnTheProvidersSchedule() throws Exception {
    int[] failures = {3};
    WebhookSender sender =
        start(
                Samples.shop(WebhookSignature.standardWebhooks()),
                received -> {
                  if (failures[0]-- > 0) {
                    throw new IllegalStateException("not yet");
                  }
                  handle(received);
                })
            .get(0);

    List<Integer> statuses =
        sender.deliver(event(1), RetrySchedule.exponential(Duration.ofSeconds(30), 10), clock);

    assertThat(statuses).containsExactly(500, 500, 500, 200);
    assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(30 + 60 + 120));
    assertThat(handled).hasSize(1);
  }

  private static String event(int i) {
    return Samples.event("changed", "order " + i % ENTITIES, timeOf(i));
  }

  private static Instant timeOf(int i) {
    return NOW.minusSeconds(EVENTS / ENTITIES - i / ENTITIES);
  }

  /** Adds a tampered copy of each, and, where the id is a header, one under a new id. */
  private static List<WebhookDelivery> withAttacks(
      List<WebhookDelivery> deliveries, WebhookSignature signature) {
    Random random = new Random(3);
    List<WebhookDelivery> all = new ArrayList<>(WebhookDelivery.shuffled(deliveries, COPIES, 1));
    for (WebhookDelivery each : deliveries) {
      all.add(each.tampered(random));
      if (signature instanceof WebhookSignature.StandardWebhooks) {
        all.add(each.withHeader("webhook-id", "msg_replayed"));
      }
    }
    return WebhookDelivery.shuffled(all, 1, 2);
  }

  /** Sends until nothing is busy, and returns how often each other status came. */
  private static Map<Integer, Integer> sendAll(
      List<WebhookSender> senders, List<WebhookDelivery> deliveries) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Map<Integer, Integer> statuses = new HashMap<>();
    try {
      List<Future<Integer>> sent = new ArrayList<>();
      for (int i = 0; i < deliveries.size(); i++) {
        WebhookSender sender = senders.get(i % senders.size());
        WebhookDelivery delivery = deliveries.get(i);
        sent.add(threads.submit(() -> send(sender, delivery)));
      }
      for (Future<Integer> each : sent) {
        statuses.merge(each.get(), 1, Integer::sum);
      }
    } finally {
      threads.shutdown();
    }
    return statuses;
  }

  private static int send(WebhookSender sender, WebhookDelivery delivery) throws Exception {
    int status = sender.send(delivery);
    while (status == 503) {
      status = sender.send(delivery);
    }
    return status;
  }

  private List<WebhookSender> start(WebhookSource<RawJson> source) throws Exception {
    return start(source, this::handle);
  }

  /** Starts two servers, as two processes would be, and a sender to each. */
  private List<WebhookSender> start(WebhookSource<RawJson> source, WebhookHandler<RawJson> handler)
      throws Exception {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Inbox.jdbc(database).createTables();
    List<WebhookSender> senders = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      WebhookReceiver<RawJson> receiver =
          Webhooks.receiver(source)
              .secret(SECRET)
              .inbox(Inbox.jdbc(database, InboxSettings.defaults().withClock(clock)))
              .handler(handler)
              .clock(clock)
              .build();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newCachedThreadPool());
      server.createContext("/hooks", WebhookHttpHandler.of(receiver));
      server.start();
      servers.add(server);
      HttpUrl url = HttpUrl.get("http://localhost:" + server.getAddress().getPort() + "/hooks");
      senders.add(WebhookSender.to(url, source).secret(SECRET).clock(clock).build());
    }
    return senders;
  }

  private void handle(ReceivedEvent<RawJson> received) {
    synchronized (handled) {
      handled.add(received.event());
    }
  }
}
