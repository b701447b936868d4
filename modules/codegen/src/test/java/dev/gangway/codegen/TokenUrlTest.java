package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.entry.TokenUrl;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenUrlTest {
  private final OpenAPI document =
      new OpenAPI()
          .addServersItem(new Server().url("https://api.example.com/v1"))
          .addServersItem(new Server().url("https://{tenant}.example.com"))
          .addServersItem(new Server().url("https://staging.example.com"));

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com/v1/oauth/token, oauth/token",
    "https://API.example.com/oauth/token, /oauth/token",
    "https://staging.example.com/token?a=b, token?a=b"
  })
  void endpointOnADocumentedServerBelongsToTheServerThatIsUsed(String url, String relative) {
    assertThat(new TokenUrl(document).of(url)).isEqualTo(relative);
  }

  @ParameterizedTest
  @CsvSource({
    "https://auth.example.com/token",
    "https://api.example.com:8443/v1/token",
    "http://api.example.com/v1/token",
    "/oauth/token",
    "oauth/token",
    "https://{tenant}.example.com/token"
  })
  void otherEndpointStaysAsDocumented(String url) {
    assertThat(new TokenUrl(document).of(url)).isEqualTo(url);
  }

  @Test
  void documentWithoutServersHasNoneToBelongTo() {
    assertThat(new TokenUrl(new OpenAPI()).of("https://api.example.com/token"))
        .isEqualTo("https://api.example.com/token");
  }
}
