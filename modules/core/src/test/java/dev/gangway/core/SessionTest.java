package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnauthenticatedException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String UNAUTHENTICATED = "{\"error\":\"Unauthenticated.\"}";

  @RegisterExtension final KioskServer server = new KioskServer();
  private volatile Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

  /** Returns a client whose session began a while ago. */
  private Kiosk kioskWithOldSession() throws IOException {
    answersLogin("t-1");
    Kiosk kiosk = kiosk();
    AccessToken unused = kiosk.session().token();
    now = now.plus(Duration.ofSeconds(30));
    return kiosk;
  }

  private Kiosk kiosk() {
    return server.client(
        Kiosk.builder()
            .baseUrl(server.url())
            .clock(clock)
            .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));
  }

  private void answersLogin(String token) {
    server.answers("{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
  }

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private void expectLogin() {
    RecordedRequest login = server.request();
    assertThat(login.getRequestLine()).isEqualTo("POST /login HTTP/1.1");
    assertThat(login.getHeaders().get("Authorization")).isNull();
    assertThat(KioskServer.text(login))
        .isEqualTo("{\"email\":\"jane@example.com\",\"password\":\"s3cret\"}");
  }

  private RecordedRequest expectCallWith(String token) {
    RecordedRequest call = server.request();
    assertThat(call.getTarget()).startsWith("/orders");
    assertThat(call.getHeaders().values("Authorization")).containsExactly("Bearer " + token);
    return call;
  }

  @Test
  void firstCallLogsInAndLaterOnesReuseTheToken() {
    answersLogin("t-1");
    server.answers(ORDER);
    server.answers(ORDER);
    Kiosk kiosk = kiosk();

    kiosk.orders().get("6").execute();
    kiosk.orders().get("7").execute();

    expectLogin();
    expectCallWith("t-1");
    expectCallWith("t-1");
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void operationWithoutSecurityNeedsNoLogin() {
    server.answers("\"hello\"");

    kiosk().values().text().execute();

    assertThat(server.request().getHeaders().get("Authorization")).isNull();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void tokenThatHasEndedIsReplacedBeforeTheNextCall() {
    answersLogin("t-1");
    server.answers(ORDER);
    answersLogin("t-2");
    server.answers(ORDER);
    Kiosk kiosk = kiosk();
    kiosk.orders().get("6").execute();

    now = now.plus(Duration.ofMinutes(60));
    kiosk.orders().get("6").execute();

    expectLogin();
    expectCallWith("t-1");
    expectLogin();
    expectCallWith("t-2");
  }

  @Test
  void rejectedTokenIsReplacedAndTheCallRetried() throws Exception {
    Kiosk kiosk = kioskWithOldSession();
    server.answers(401, UNAUTHENTICATED);
    answersLogin("t-2");
    server.answers(ORDER);

    Order order = kiosk.orders().get("6").execute();

    assertThat(order.id()).isEqualTo(6);
    expectLogin();
    expectCallWith("t-1");
    expectLogin();
    expectCallWith("t-2");
  }

  @Test
  void rejectedPostIsRetriedWithTheSameBytes() throws Exception {
    Kiosk kiosk = kioskWithOldSession();
    server.answers(401, UNAUTHENTICATED);
    answersLogin("t-2");
    server.answers(ORDER);
    ApiCall<Order> call = kiosk.orders().place(newOrder());

    call.execute();

    expectLogin();
    RecordedRequest rejected = expectCallWith("t-1");
    expectLogin();
    RecordedRequest repeated = expectCallWith("t-2");
    assertThat(repeated.getBody()).isEqualTo(rejected.getBody());
    assertThat(KioskServer.text(repeated)).contains(call.idempotencyKey());
  }

  @Test
  void secondRejectionIsFinal() throws Exception {
    Kiosk kiosk = kioskWithOldSession();
    server.answers(401, UNAUTHENTICATED);
    answersLogin("t-2");
    server.answers(401, UNAUTHENTICATED);

    ErrorResponseException error =
        catchThrowableOfType(ErrorResponseException.class, kiosk.orders().get("6")::execute);

    assertThat(error.status()).isEqualTo(401);
    assertThat(error.providerMessage()).isEqualTo("Unauthenticated.");
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void rejectionOfANewTokenReachesTheCaller() {
    answersLogin("t-1");
    server.answers(401, UNAUTHENTICATED);
    server.answers(401, UNAUTHENTICATED);
    Kiosk kiosk = kiosk();

    for (int i = 0; i < 2; i++) {
      assertThat(
              catchThrowableOfType(
                  UnauthenticatedException.class, kiosk.orders().get("6")::execute))
          .hasMessageStartingWith("Kiosk.getOrder: the provider responded with 401");
    }

    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void clientsWithOneTokenStoreShareOneSession() {
    answersLogin("t-1");
    server.answers(ORDER);
    server.answers(ORDER);
    TokenStore store = TokenStore.inMemory();
    Login login = new Login("jane@example.com", Secret.of("s3cret"), Map.of());

    for (int i = 0; i < 2; i++) {
      server
          .client(Kiosk.builder().baseUrl(server.url()).session(login).sessionTokenStore(store))
          .orders()
          .get("6")
          .execute();
    }

    expectLogin();
    expectCallWith("t-1");
    expectCallWith("t-1");
  }

  @Test
  void storeOfASchemeIsFoundByItsName() {
    answersLogin("t-1");
    server.answers(ORDER);
    server.answers(ORDER);
    Map<String, TokenStore> stores = new HashMap<>();
    Login login = new Login("jane@example.com", Secret.of("s3cret"), Map.of());

    for (int i = 0; i < 2; i++) {
      server
          .client(
              Kiosk.builder()
                  .baseUrl(server.url())
                  .session(login)
                  .tokenStores(name -> stores.computeIfAbsent(name, n -> TokenStore.inMemory())))
          .orders()
          .get("6")
          .execute();
    }

    expectLogin();
    expectCallWith("t-1");
    expectCallWith("t-1");
    assertThat(stores).containsOnlyKeys("session");
  }

  @Test
  void lifetimeThatIsNotANumberOfSecondsIsNotSaid() throws Exception {
    for (String seconds :
        new String[] {
          "0", "-1", "-9223372036854775808", "1e400", "\"\"", "\"3600.0\"", "\"soon\"", "null"
        }) {
      server.answers("{\"access_token\":\"t\",\"expires_in\":" + seconds + "}");

      assertThat(kiosk().session().token().expiresAt()).isNull();
    }
  }

  @Test
  void hugeLifetimeIsAYear() throws Exception {
    server.answers("{\"access_token\":\"t\",\"expires_in\":9300000000000000}");

    assertThat(kiosk().session().token().expiresAt())
        .isEqualTo(clock.instant().plus(Duration.ofDays(365)));
  }
}
