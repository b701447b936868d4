package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.KriptomatEvent;
import dev.gangway.kriptomat.KriptomatWebhooks;
import dev.gangway.kriptomat.api.MarketApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.WebhookSender;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.WebhookHttpHandler;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.Webhooks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "How do I …" shows of logs, webhooks and tests. */
final class HowDoIOperateTest {
  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose final MockWebServer replay = new MockWebServer();

  private Kriptomat.Builder builder() {
    return Kriptomat.builder().baseUrl(server.url().toString()).session(Secret.of("token"));
  }

  @Test
  void logsShowNoCredentialAndNoPersonalData() {
    List<String> lines = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.gangway.calls.Kriptomat");
    Handler handler = new Lines(lines);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    Kriptomat.Builder builder = builder();

    Kriptomat kriptomat = builder.logCalls(true).build(); // SLF4J, dev.gangway.calls.Kriptomat

    User user = kriptomat.users().get(6).execute();
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    assertThat(String.join("\n", lines))
        .contains("getUser")
        .doesNotContain(user.email())
        .doesNotContain("token");
    kriptomat.close();
  }

  private static final class Lines extends Handler {
    private final List<String> lines;

    Lines(List<String> lines) {
      this.lines = lines;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void eventsAreReceived() throws Exception {
    Secret secret = Secret.of("made up");
    List<KriptomatEvent> orders = new ArrayList<>();
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    WebhookSignature agreed = WebhookSignature.hmac("x-signature");
    WebhookReceiver<KriptomatEvent> receiver =
        Webhooks.receiver(KriptomatWebhooks.source(agreed))
            .secret(secret)
            .inbox(Inbox.inMemory())
            .handler(received -> orders.add(received.event()))
            .build();
    http.createContext("/hooks", WebhookHttpHandler.of(receiver));

    http.start();
    try {
      HttpUrl url = HttpUrl.get("http://localhost:" + http.getAddress().getPort() + "/hooks");
      WebhookSender sender =
          WebhookSender.to(url, KriptomatWebhooks.source(agreed)).secret(secret).build();
      Spec spec = Spec.of(Kriptomat.class);
      assertThat(sender.send(sender.delivery(sender.example(spec, "orderChanged")))).isEqualTo(200);
    } finally {
      http.stop(0);
    }
    assertThat(orders).hasOnlyElementsOfType(KriptomatEvent.OrderChanged.class);
  }

  @Test
  void testsRunWithoutTheProvider() {
    try (SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));
        Kriptomat kriptomat =
            Kriptomat.builder()
                .baseUrl(server.url().toString())
                .session(Secret.of("token"))
                .build()) {
      assertThat(kriptomat.market().pairs().execute()).contains("btceur");
    }
  }

  @Test
  void responseOfOneOperationIsChosen() {
    Kriptomat kriptomat = builder().build();

    User declined = Examples.of(User.class).with("kycStatus", KycStatus.DECLINED).build();
    server.on(UsersApi::get).returns(declined);
    server.on(MarketApi::pairs).fails(503);

    assertThat(kriptomat.users().get(6).execute().kycStatus()).isEqualTo(KycStatus.DECLINED);
    kriptomat.close();
  }

  @Test
  void responsesAreRecordedAndReplayed(@TempDir Path folder) throws Exception {
    Kriptomat.Builder builder = builder();
    Path file = folder.resolve("user.txt");
    replay.start();

    RecordedExchanges recorded = new RecordedExchanges(Set.of("name", "email"));
    OkHttpClient recording = new OkHttpClient.Builder().addInterceptor(recorded).build();
    try (Kriptomat kriptomat = builder.httpClient(recording).build()) {
      kriptomat.users().get(6).execute();
    }
    recorded.save(file);
    RecordedExchanges.load(file).forEach(replay::enqueue); // into a MockWebServer

    assertThat(Files.readString(file)).contains("<hidden>");
    try (Kriptomat kriptomat = builder().baseUrl(replay.url("/").toString()).build()) {
      assertThat(kriptomat.users().get(6).execute().name()).isEqualTo("<hidden>");
    }
    recording.dispatcher().executorService().shutdown();
  }
}
