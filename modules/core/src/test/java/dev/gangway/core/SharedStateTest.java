package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What two accounts see of each other when their clients are given one HTTP client. */
class SharedStateTest {
  private static final String ORDERS = "{\"status\":true,\"data\":[{\"id\":%s}]}";

  @RegisterExtension final KioskServer server = new KioskServer();

  @TempDir Path directory;
  @AutoClose private Cache cache;
  private OkHttpClient httpClient;

  /** A jar that gives every cookie to every request, as the simple ones on the web do. */
  private static final class SimpleJar implements CookieJar {
    private final List<Cookie> cookies = new CopyOnWriteArrayList<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> received) {
      cookies.addAll(received);
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return new ArrayList<>(cookies);
    }
  }

  @BeforeEach
  void shareAnHttpClient() {
    cache = new Cache(directory.toFile(), 1 << 20);
    httpClient = new OkHttpClient.Builder().cache(cache).cookieJar(new SimpleJar()).build();
  }

  private Kiosk tenant(String token, SharedState... shared) {
    return server.client(
        server
            .builder()
            .httpClient(httpClient, shared)
            .session(TokenSource.fixed(AccessToken.of(Secret.of(token)))));
  }

  private void answersForAnHour(String id) {
    server.answers(
        KioskServer.answer(200, ORDERS.formatted(id))
            .setHeader("Cache-Control", "max-age=3600")
            .setHeader("Set-Cookie", "session=" + id + "; Path=/"));
  }

  private static String orders(Kiosk kiosk) {
    return kiosk.orders().list().execute().toString();
  }

  @Test
  void tenantsReadNoResponseAndSendNoCookieOfEachOther() {
    answersForAnHour("1");
    answersForAnHour("2");

    String ofTheFirst = orders(tenant("a"));
    String ofTheSecond = orders(tenant("b"));

    assertThat(ofTheFirst).contains("id=1");
    assertThat(ofTheSecond).contains("id=2");
    server.request();
    assertThat(server.request().getHeaders().get("Cookie")).isNull();
    assertThat(cache.requestCount()).isZero();
  }

  @Test
  void cacheIsUsedIfTheBuilderAllowsIt() {
    answersForAnHour("1");
    Kiosk kiosk = tenant("a", SharedState.CACHE);

    String first = orders(kiosk);
    String second = orders(kiosk);

    assertThat(second).isEqualTo(first);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void cookiesAreKeptIfTheBuilderAllowsIt() {
    answersForAnHour("1");
    answersForAnHour("2");
    Kiosk kiosk = tenant("a", SharedState.COOKIES);

    orders(kiosk);
    orders(kiosk);

    server.request();
    assertThat(server.request().getHeaders().get("Cookie")).isEqualTo("session=1");
  }
}
