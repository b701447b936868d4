package com.example.onramp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.spring.boot.test.GangwayTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

/** What the service shows to those who run it: metrics and health, and no credential anywhere. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "gangway.kriptomat.email=planted@example.com",
      "gangway.kriptomat.password=planted-password",
      "gangway.kriptomat.client-secret=planted-client-secret",
      "gangway.kriptomat.security-code-key=MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK",
      "management.endpoints.web.exposure.include=*",
      "management.endpoint.health.show-details=always",
      "management.endpoint.health.probes.enabled=true",
      "logging.level.dev.gangway=trace",
      "debug=true",
      "management.otlp.metrics.export.enabled=false"
    })
@GangwayTest(Kriptomat.class)
@ExtendWith(OutputCaptureExtension.class)
class MonitoringTest {
  private static final Pattern SECRETS =
      Pattern.compile("planted|MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK");

  @LocalServerPort private int port;
  @Autowired private RestClient.Builder builder;

  @Test
  void oneQueryShowsTheRequestsOfSpringAndOfGangwayWithTheSameKeys() {
    get("/users/6/kyc");

    List<String> counts =
        get("/actuator/prometheus")
            .lines()
            .filter(line -> line.startsWith("http_client_requests_seconds_count"))
            .toList();
    assertThat(counts)
        .anyMatch(line -> line.contains("uri=\"/v1/users/{user}\""))
        .anyMatch(line -> line.contains("uri=\"/users/6/kyc\""));
    assertThat(counts.stream().map(MonitoringTest::keys).distinct())
        .containsExactly("client_name,error,exception,method,outcome,status,uri");
  }

  @Test
  void healthOfAProviderIsNotPartOfReadiness() {
    get("/users/6/kyc");

    assertThat(get("/actuator/health")).contains("\"kriptomat\":{", "failuresInARow");
    assertThat(get("/actuator/health/readiness")).doesNotContain("kriptomat");
  }

  @Test
  void noCredentialIsInLogsOrEndpoints(CapturedOutput output) {
    get("/users/6/kyc");

    for (String endpoint :
        List.of(
            "env",
            "configprops",
            "health",
            "conditions",
            "beans",
            "metrics",
            "loggers",
            "mappings",
            "scheduledtasks",
            "info",
            "prometheus")) {
      assertThat(get("/actuator/" + endpoint)).as(endpoint).doesNotContainPattern(SECRETS);
    }
    assertThat(output.getAll()).contains("Kriptomat").doesNotContainPattern(SECRETS);
  }

  private String get(String path) {
    return String.valueOf(
        builder
            .build()
            .get()
            .uri("http://localhost:" + port + path)
            .retrieve()
            .onStatus(HttpStatusCode::isError, (request, response) -> {})
            .body(String.class));
  }

  private static String keys(String line) {
    return Pattern.compile("(\\w+)=\"")
        .matcher(line)
        .results()
        .map(key -> key.group(1))
        .filter(key -> !key.equals("application"))
        .sorted()
        .reduce((one, other) -> one + "," + other)
        .orElse("");
  }
}
