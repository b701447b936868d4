package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.CallContext;
import dev.gangway.core.CallListener;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/recipes.md shows of clients. */
final class ClientRecipesTest {
  private RecipePartner partner;

  @BeforeEach
  void start() throws IOException {
    partner = new RecipePartner();
  }

  @AfterEach
  void close() {
    partner.close();
  }

  @Test
  void eachAccountHasItsClientAndTheyShareConnections() throws Exception {
    partner.user().user();
    OkHttpClient shared = new OkHttpClient();
    Map<String, Kriptomat> accounts =
        Map.of(
            "retail", partner.builder("token-of-retail").httpClient(shared).build(),
            "business", partner.builder("token-of-business").httpClient(shared).build());

    accounts.get("retail").users().get(6).execute();
    accounts.get("business").users().get(6).execute();

    assertThat(partner.request().getHeaders().get("Authorization")).endsWith("token-of-retail");
    assertThat(partner.request().getHeaders().get("Authorization")).endsWith("token-of-business");
    accounts.values().forEach(Kriptomat::close);
    shared.dispatcher().executorService().shutdown();
  }

  @Test
  void clientShowsItsCertificate() throws Exception {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate own = signed(authority, "client");
    HeldCertificate provider = signed(authority, "localhost");
    partner.server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(provider)
            .addTrustedCertificate(authority.certificate())
            .build()
            .sslSocketFactory());
    partner.server.requireClientAuth();
    partner.user();

    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder()
            .heldCertificate(own)
            .addTrustedCertificate(authority.certificate())
            .build();
    try (Kriptomat kriptomat =
        partner
            .builder()
            .tls(certificates.sslSocketFactory(), certificates.trustManager())
            .build()) {
      kriptomat.users().get(6).execute();
    }

    assertThat(partner.request().getHandshake().peerCertificates()).contains(own.certificate());
    HandshakeCertificates none =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    try (Kriptomat stranger =
        partner.builder().tls(none.sslSocketFactory(), none.trustManager()).build()) {
      Assertions.assertThatThrownBy(() -> stranger.users().get(6).execute())
          .isInstanceOf(ConnectionException.class);
    }
  }

  private static HeldCertificate signed(HeldCertificate authority, String name) {
    return new HeldCertificate.Builder()
        .signedBy(authority)
        .commonName(name)
        .addSubjectAlternativeName(name)
        .build();
  }

  /** Sends the correlation id of the thread that executes the call, in async calls too. */
  static final class CorrelationId implements CallListener {
    private static final CallContext.Key<String> ID =
        CallContext.Key.of("correlation", String.class);
    private final ThreadLocal<String> current;

    CorrelationId(ThreadLocal<String> current) {
      this.current = current;
    }

    @Override
    public void callStarted(ObservedCall call) {
      String id = current.get();
      if (id != null) {
        call.context().put(ID, id);
      }
    }

    @Override
    public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
      String id = call.context().get(ID);
      if (id != null) {
        headers.set("X-Correlation-Id", id);
      }
    }
  }

  @Test
  void correlationIdLeavesWithEachAttempt() throws Exception {
    partner.user();
    ThreadLocal<String> current = new ThreadLocal<>();
    try (Kriptomat kriptomat = partner.builder().listener(new CorrelationId(current)).build()) {
      current.set("order-4711");
      kriptomat.users().get(6).executeAsync().join();
    }

    assertThat(partner.request().getHeaders().get("X-Correlation-Id")).isEqualTo("order-4711");
  }

  @Test
  void recordedResponsesAreReplayedWithoutHiddenValues(@TempDir Path folder) throws Exception {
    partner.user();
    Path file = folder.resolve("user.txt");

    RecordedExchanges recorded = new RecordedExchanges(Set.of("name", "email"));
    OkHttpClient recording = new OkHttpClient.Builder().addInterceptor(recorded).build();
    try (Kriptomat kriptomat = partner.builder().httpClient(recording).build()) {
      kriptomat.users().get(6).execute();
    }
    recorded.save(file);

    assertThat(Files.readString(file)).contains("verified").doesNotContain("Jane", "made up");
    RecordedExchanges.load(file).forEach(partner.server::enqueue);
    try (Kriptomat kriptomat = partner.builder().build()) {
      User user = kriptomat.users().get(6).execute();
      assertThat(user.kycStatus().isTerminal()).isTrue();
      assertThat(user.name()).isEqualTo("<hidden>");
    }
    recording.dispatcher().executorService().shutdown();
  }
}
