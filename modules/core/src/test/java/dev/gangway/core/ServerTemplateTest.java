package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .hasMessage("The server's region is one of [eu, us], not mars.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example.org/#", "a@evil", "a?b", "", " ", "a//b", "/a", "a:8443"})
  void valueThatWouldChangeAnotherPartIsRefused(String value) {
    assertThatThrownBy(() -> TEMPLATE.with("region", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The server's region consists of letters, digits");
  }
}
