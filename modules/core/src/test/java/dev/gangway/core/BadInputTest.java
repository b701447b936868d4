package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Profile;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private static void refused(
      ThrowingCallable input, Class<? extends Exception> type, String message) {
    assertThatThrownBy(input).isInstanceOf(type).hasMessage(message);
  }

  private static void nullRefused(String name, ThrowingCallable input) {
    refused(input, NullPointerException.class, name + " must not be null. Give it a value.");
  }

  @Test
  void clientNeedsToKnowWhereToSendCalls() {
    refused(
        Kiosk.builder()::build,
        IllegalStateException.class,
        "Kiosk needs to know where to send calls. Add server(Kiosk.PRODUCTION) or baseUrl(…).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kiosk.example.com", "localhost:8080", "//kiosk.example.com", ""})
  void baseUrlNeedsAScheme(String url) {
    refused(
        () -> Kiosk.builder().baseUrl(url),
        IllegalArgumentException.class,
        "A base URL must start with https://, but the one given has no scheme. Add https://.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://kiosk.example.com", "https://", "https://kiosk example.com"})
  void baseUrlIsSchemeHostPortAndPath(String url) {
    refused(
        () -> Kiosk.builder().baseUrl(url),
        IllegalArgumentException.class,
        "A base URL must be https://host[:port][/path], but the one given is not a URL of this form."
            + " Check its scheme, host and port.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kiosk.example.com/?page=1",
        "https://kiosk.example.com?page=1",
        "https://kiosk.example.com#top",
      })
  void baseUrlHasNoQueryAndNoFragment(String url) {
    String message =
        "A base URL must be https://host[:port][/path], but the one for kiosk.example.com has a query"
            + " or a fragment. Remove it, and give keys to the client's builder.";

    refused(() -> Kiosk.builder().baseUrl(url), IllegalArgumentException.class, message);
    refused(() -> new Server("staging", HttpUrl.get(url)), IllegalArgumentException.class, message);
  }

  @Test
  void pathOfAServerEndsWithASlash() {
    refused(
        () -> new Server("staging", HttpUrl.get("https://kiosk.example.com/v1")),
        IllegalArgumentException.class,
        "The path of a base URL must end with a slash, but the one for kiosk.example.com does not."
            + " Add the slash, or use Server.of.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://u5er:pa55word@kiosk.example.com/?key=k3y",
        "https://u5er:pa55word@kiosk.example.com",
        "u5er:pa55word@kiosk.example.com/?key=k3y",
        "https://u5er:pa55word@kiosk.example.com:port/?key=k3y",
        "http://kiosk.example.com/k3y?key=k3y",
        "ftp://u5er:pa55word@kiosk.example.com/k3y",
        "https://kiosk.example.com/#k3y",
      })
  void refusedBaseUrlShowsNoUserPasswordOrKey(String url) {
    assertThatThrownBy(() -> Kiosk.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContainingAny("u5er", "pa55word", "k3y");
  }

  @Test
  void baseUrlCarriesNoCredentials() {
    refused(
        () -> Kiosk.builder().baseUrl("https://jane:s3cret@example.com"),
        IllegalArgumentException.class,
        "A base URL carries no user and password, but the one for example.com does. "
            + "Give credentials to the client's builder.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiosk.example.com",
        "10.0.0.1",
        "localhost.example.com",
        "api.localhost",
        "127.0.0.1.nip.io",
        "127.999.1.1"
      })
  void plainHttpIsRefusedBeyondThisMachine(String host) {
    refused(
        () -> Kiosk.builder().baseUrl("http://" + host),
        IllegalArgumentException.class,
        "Credentials would travel unencrypted to http://"
            + host
            + ". Use https://"
            + host
            + " instead. Plain http is allowed only for localhost, 127.0.0.0/8 and [::1].");
    assertThatThrownBy(() -> new Server("staging", HttpUrl.get("http://" + host + "/")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:8080/v1",
        "HTTPS://kiosk.example.com",
      })
  void plainHttpOnLoopbackAndHttpsAnywhereAreAccepted(String url) {
    assertThatCode(() -> Kiosk.builder().baseUrl(url).build().close()).doesNotThrowAnyException();
  }

  @Test
  void missingSlashAtTheEndOfABaseUrlIsAdded() {
    server.answers(204, "");
    Kiosk kiosk = server.client(Kiosk.builder().baseUrl(server.url() + "v1"));

    kiosk.forms().sendFields(Profile.builder().build()).execute();

    assertThat(server.request().getTarget()).isEqualTo("/v1/profile-fields");
  }

  @Test
  void closedClientSaysSo() {
    Kiosk kiosk = server.client();
    ApiCall<String> made = kiosk.values().text();

    kiosk.close();
    kiosk.close();

    String message = "This Kiosk client is closed. Build a new one, or close it later.";
    refused(kiosk.values()::text, IllegalStateException.class, message);
    refused(made::execute, IllegalStateException.class, message);
    refused(made::executeAsync, IllegalStateException.class, message);
    refused(made::response, IllegalStateException.class, message);
    refused(made::responseAsync, IllegalStateException.class, message);
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void closingLeavesTheGivenHttpClientOpen() {
    OkHttpClient httpClient = new OkHttpClient();
    server.client(server.builder().httpClient(httpClient)).close();

    String text =
        server.reads(
            server.client(server.builder().httpClient(httpClient)).values().text(), "\"a\"");

    assertThat(text).isEqualTo("a");
    assertThat(httpClient.dispatcher().executorService().isShutdown()).isFalse();
  }

  @Test
  void nullArgumentsAreNamed() {
    ApiCall<String> call = server.client().values().text();

    nullRefused("server", () -> Kiosk.builder().server(null));
    nullRefused("url", () -> Kiosk.builder().baseUrl(null));
    nullRefused("url", () -> new Server("staging", null));
    nullRefused("name", () -> Server.of(null, "https://kiosk.example.com"));
    nullRefused("timeout", () -> Kiosk.builder().timeout(null));
    nullRefused("httpClient", () -> Kiosk.builder().httpClient(null));
    nullRefused("clock", () -> Kiosk.builder().clock(null));
    nullRefused("proxy", () -> Kiosk.builder().proxy(null));
    nullRefused("password", () -> Kiosk.builder().proxy(Proxy.NO_PROXY, "user", null));
    nullRefused("sockets", () -> Kiosk.builder().tls(null, null));
    nullRefused("executor", () -> Kiosk.builder().executor(null));
    nullRefused("product", () -> Kiosk.builder().userAgent(null));
    nullRefused("timeout", () -> call.withTimeout(null));
    nullRefused("name", () -> call.withHeader(null, "1"));
    nullRefused("value", () -> call.withHeader("x-trace", null));
    nullRefused("key", () -> call.withIdempotencyKey(null));
  }

  @Test
  void nullParametersOfAnOperationAreNamed() {
    assertThatThrownBy(() -> server.client().orders().get(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Path parameter \"id\" value must not be null.");
    assertThatThrownBy(() -> server.client().orders().place(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Body parameter value must not be null.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void timeoutIsMoreThanZero(Duration timeout) {
    String message = "A timeout is more than zero, but this is " + timeout + ".";

    refused(() -> Kiosk.builder().timeout(timeout), IllegalArgumentException.class, message);
    refused(
        () -> server.client().values().text().withTimeout(timeout),
        IllegalArgumentException.class,
        message);
  }

  @Test
  void sessionThatWasNotGivenIsNamed() {
    Kiosk kiosk = server.client(Kiosk.builder().baseUrl(server.url()));

    refused(
        kiosk::session,
        IllegalStateException.class,
        "Kiosk was built without a session. Add session(…) to its builder.");
  }
}
