package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.entry.ServerNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerNamesTest {

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com, , PRODUCTION",
    "https://api-m.sandbox.example.com, , SANDBOX",
    "https://sandbox-api.example.com/v1, Fireblocks Sandbox Environment Base URL, SANDBOX",
    "https://api.example.com/staging/v1, , STAGING",
    "https://int-api.example.com, , INTEGRATION",
    "https://example.com, Sandbox server, SANDBOX",
    "https://eu.api.example.com, , PRODUCTION_EU",
    "https://api.example.com, Test environment in the EU, TEST_EU",
    "https://api-us.staging.example.com, , STAGING_US",
    "https://api.example.eu, , PRODUCTION",
    "https://api.example.cn, China mainland, CHINA_MAINLAND",
    "https://api.example.com, Example API, PRODUCTION",
    "https://api.example.com, Base API endpoint, PRODUCTION",
    "https://api.example.com, The cloud of a distributed provider, PRODUCTION",
    "https://test.example.com, 'Where customers go who test, or who are in production', TEST",
    "https://{environment}.example.com:443/{tenant}, , PRODUCTION"
  })
  void serverIsNamedByItsAddressAndDescription(String url, String description, String name) {
    assertThat(ServerNames.of(description, url)).isEqualTo(name);
  }
}
