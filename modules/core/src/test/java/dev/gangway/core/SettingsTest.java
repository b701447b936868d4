package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private final Map<String, String> values = new HashMap<>();
  private final Settings settings = Settings.under("kiosk", values::get);

  private Kiosk.Builder applied() {
    Kiosk.Builder builder = server.builder();
    settings.applyTo(builder, Kiosk.PRODUCTION);
    return builder;
  }

  @Test
  void settingIsFoundUnderItsPrefix() {
    values.put("kiosk.client-id", " 42 ");
    values.put("client-id", "43");

    assertThat(settings.text("client-id")).isEqualTo(" 42 ");
    assertThat(settings.integer("client-id")).isEqualTo(42);
    assertThat(settings.hasAny("email", "client-id")).isTrue();
    assertThat(settings.hasAny("email")).isFalse();
  }

  @Test
  void secretIsReadAgainWhenItIsUsed() {
    values.put("kiosk.password", "old");
    Secret password = settings.secret("password");

    values.put("kiosk.password", "new");

    assertThat(password.reveal()).isEqualTo("new");
    assertThat(password.toString()).doesNotContain("new");
  }

  @ParameterizedTest
  @CsvSource({"'', text", "' ', text", "'', secret"})
  void settingThatIsNotSetIsNamed(String value, String kind) {
    values.put("kiosk.password", value);

    assertThatThrownBy(
            () -> {
              if (kind.equals("text")) {
                settings.text("password");
              } else {
                settings.secret("password");
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Setting kiosk.password is not set. Set it before the client is built.");
  }

  @Test
  void environmentVariableIsNamedByItsPrefixAndTheSetting() {
    assertThatThrownBy(() -> Settings.environment("KIOSK_OF_NOBODY").text("client-secret"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Environment variable KIOSK_OF_NOBODY_CLIENT_SECRET is not set. Set it before the client"
                + " is built.");
  }

  @ParameterizedTest
  @CsvSource({
    "server, planted, Setting kiosk.server is not a server of the provider. Set it to production",
    "timeout, planted, Setting kiosk.timeout is not a duration",
    "max-attempts, planted, Setting kiosk.max-attempts is not an integer. Set it to one.",
    "log-calls, planted, Setting kiosk.log-calls is neither true nor false",
  })
  void wrongValueIsRefusedWithoutShowingIt(String name, String value, String message) {
    values.put("kiosk." + name, value);

    assertThatThrownBy(this::applied)
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageStartingWith(message)
        .hasMessageNotContaining(value);
  }

  @ParameterizedTest
  @CsvSource({"20s", "PT1M30S", "500ms", "1m", "2M"})
  void durationIsWrittenInAnyUsualForm(String timeout) {
    values.put("kiosk.timeout", timeout);

    assertThatCode(this::applied).doesNotThrowAnyException();
  }

  @Test
  void attemptsAreCountedWithTheFirst() {
    values.put("kiosk.max-attempts", "1");
    values.put("kiosk.base-url", server.url());
    server.answers(503, "{}");

    assertThatThrownBy(server.client(applied()).orders().get("6")::execute)
        .isInstanceOf(ServerErrorException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }
}
