package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTemplateTest {
  private static final Server.Template TEMPLATE =
      Server.template("region", "https://{region}.example.com/{path}");

  @Test
  void partsOfTheAddressAreFilledIn() {
    Server server = TEMPLATE.with("region", "eu", "eu", "us").with("path", "v2/test").server();

    assertThat(server.url()).hasToString("https://eu.example.com/v2/test/");
    assertThat(server.name()).isEqualTo("region");
  }

  @Test
  void valueThatIsNotDocumentedIsRefused() {
    assertThatThrownBy(() -> TEMPLATE.with("region", "mars", "eu", "us"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The server's region must be one of [eu, us].");
  }

  @ParameterizedTest
  @CsvSource({
    "https://{v}.example.com/v1, one label of a host name",
    "https://{v}/v1, a host name",
    "https://{v}:8443/v1, a host name",
    "https://api.example.com:{v}/v1, a port",
    "https://api.example.com/{v}/v1, one segment of a path",
    "https://api.example.com/v{v}, one segment of a path",
    "https://api.example.com/{v}, segments of a path",
    "{v}://api.example.com, http or https",
  })
  void valueThatWouldChangeAnotherPartIsRefusedInEveryPlace(String url, String place) {
    for (String value :
        List.of(
            "../../admin",
            "a/../b",
            "..",
            ".",
            "evil.example.org/",
            "evil.example.org/x",
            "evil.example.org:443",
            "a@b",
            "a:b@c",
            "%2e%2e",
            "%2f",
            "..;",
            "a;b",
            "a\\b",
            "evil.example.org#",
            "a?b",
            "",
            " ",
            "a b",
            "a//b",
            "/a",
            "{v}",
            "a\r\nb",
            "\uff0f")) {
      if (place.startsWith("segments") && value.equals("evil.example.org/")
          || place.startsWith("segments") && value.equals("evil.example.org/x")) {
        continue;
      }
      assertThatThrownBy(() -> Server.template("main", url).with("v", value))
          .as("%s in %s", value, url)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The server's v must be " + place)
          .hasMessageEndingWith(" The value given is not.");
    }
  }

  @Test
  void labelOfAHostHasNoDots() {
    assertThatThrownBy(() -> TEMPLATE.with("region", "evil.example.org"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The server's region must be one label of a host name: letters, digits and hyphens,"
                + " without dots. The value given is not.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://{v}.example.com/v1, my-shop_2, https://my-shop_2.example.com/v1/",
    "https://{v}/v1, api.example.com, https://api.example.com/v1/",
    "https://api.example.com:{v}/v1, 8443, https://api.example.com:8443/v1/",
    "https://api.example.com/{v}/v1, shop.2, https://api.example.com/shop.2/v1/",
    "https://api.example.com/{v}, v2/test/, https://api.example.com/v2/test/",
    "{v}://api.example.com, https, https://api.example.com/",
    "{v}/v1, https://api.example.com, https://api.example.com/v1/",
  })
  void valueThatFitsItsPlaceIsFilledIn(String url, String value, String filled) {
    assertThat(Server.template("main", url).with("v", value).server().url()).hasToString(filled);
  }

  @Test
  void documentedValueCannotLeadToAnotherHostEither() {
    Server.Template template =
        Server.template("main", "https://{v}.example.com").with("v", "evil.test/", "evil.test/");

    assertThatThrownBy(template::server)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The server's variables resolve to a host that is not the provider's {v}.example.com."
                + " Check their values.");
  }

  @Test
  void variableWithoutValueIsNamed() {
    assertThatThrownBy(TEMPLATE.with("region", "eu")::server)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The server's path has no value. Give it one.");
    assertThatThrownBy(() -> TEMPLATE.with("tenant", "eu"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The server's address has no variable tenant.");
  }

  @Test
  void tenantCannotMakeAnotherHostTheServer() {
    Server.Template template =
        Server.template("main", "https://{tenant}.api.example.com/{version}");

    assertThat(template.with("tenant", "demo").with("version", "v1").server().url())
        .hasToString("https://demo.api.example.com/v1/");
    for (String tenant : List.of("evil.com/", "evil.com:443", "a@b", "evil.com", "evil.com#")) {
      assertThatThrownBy(() -> template.with("tenant", tenant))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(tenant);
    }
    for (String version : List.of("../../admin", "%2e%2e/admin", "v1/../admin", "..", "v1/..")) {
      assertThatThrownBy(() -> template.with("version", version))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(" The value given is not.");
    }
  }
}
