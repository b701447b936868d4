package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Exceptions of the caller's own code reach the caller, whichever way the call is sent. */
class UncheckedFailureTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private static void failsBothWays(ApiCall<?> call, Class<?> type, String message) {
    CompletableFuture<?> future = call.executeAsync();

    assertThatThrownBy(call::execute).isInstanceOf(type).hasMessage(message);
    assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(type)
        .hasMessage(message);
  }

  @Test
  void secretThatCannotBeReadFailsTheCallWithItsOwnException() {
    Secret lost =
        Secret.from(
            () -> {
              throw new IllegalStateException("The vault is sealed.");
            });
    Kiosk kiosk = server.client();

    failsBothWays(
        kiosk.sessions().login(new Login("jane@example.com", lost, Map.of())),
        IllegalStateException.class,
        "The vault is sealed.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void secretThatUtf8CannotCarryFailsTheCallBeforeItIsSent() {
    failsBothWays(
        server.client().sessions().login(new Login("jane", Secret.of("jane\ud83d"), Map.of())),
        IllegalArgumentException.class,
        "The field password of the body cannot be sent: its character 5 of 5 is half of a surrogate"
            + " pair. Look for text cut in two.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void interceptorThatThrowsFailsTheCallWithItsOwnException() {
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new UnsupportedOperationException("Not on Sundays.");
                })
            .build();

    failsBothWays(
        server.client(server.builder().httpClient(httpClient)).values().text(),
        UnsupportedOperationException.class,
        "Not on Sundays.");
  }

  @Test
  void tokenSourceThatThrowsFailsTheCall() {
    TokenSource broken =
        () -> {
          throw new IllegalStateException("No token today.");
        };
    Kiosk kiosk = server.client(server.builder().session(broken));

    assertThatThrownBy(kiosk.orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .rootCause()
        .hasMessage("No token today.");
  }
}
