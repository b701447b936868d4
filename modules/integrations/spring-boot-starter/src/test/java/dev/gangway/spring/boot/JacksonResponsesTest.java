package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.jackson.GangwayModule;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The values of clients in the responses of a Boot application, over HTTP. */
@ExtendWith(OutputCaptureExtension.class)
final class JacksonResponsesTest {
  private static final String USER =
      "{\"email\":\"jane@example.com\",\"status\":\"active\",\"kyc_status\":\"on-hold\","
          + "\"vip_level\":7.50}";

  @AutoClose private final Partner partner = new Partner();

  JacksonResponsesTest() throws Exception {}

  @Test
  void storedValuesAreTheJsonOfTheProvider() throws Exception {
    try (ConfigurableApplicationContext context = started("gangway.jackson.purpose=store")) {
      assertThat(get(context, "/status").body()).isEqualTo("\"on-hold\"");
      assertThat(get(context, "/user").body())
          .contains("\"kyc_status\":\"on-hold\"", "\"vip_level\":7.50", "jane@example.com");
      assertThat(get(context, "/customer").body())
          .startsWith("{\"number\":\"4711\",\"user\":{")
          .contains("\"vip_level\":7.50")
          .endsWith("\"status\":\"on-hold\"}");
    }
  }

  @Test
  void printedValuesAreRedacted() throws Exception {
    try (ConfigurableApplicationContext context = started("gangway.jackson.purpose=print")) {
      assertThat(get(context, "/customer").body())
          .contains("\"number\":\"4711\"", "<personal>")
          .doesNotContain("jane@example.com", "vip_level");
    }
  }

  @Test
  void storingRefusesCredentials(CapturedOutput output) throws Exception {
    try (ConfigurableApplicationContext context = started("gangway.jackson.purpose=store")) {
      HttpResponse<String> refused = get(context, "/login");

      assertThat(refused.statusCode()).isEqualTo(500);
      assertThat(refused.body()).doesNotContain("planted");
    }
    assertThat(output)
        .contains("The field password of the value cannot be stored: it is a credential")
        .doesNotContain("planted");
  }

  @Test
  void withoutThePropertyValuesAreErrorsInsteadOfLost(CapturedOutput output) throws Exception {
    try (ConfigurableApplicationContext context = started("spring.application.name=shop")) {
      assertThat(context.getBeansOfType(GangwayModule.class)).isEmpty();
      for (String path : new String[] {"/status", "/user", "/customer", "/login"}) {
        HttpResponse<String> failed = get(context, path);

        assertThat(failed.statusCode()).as(path).isEqualTo(500);
        assertThat(failed.body()).as(path).doesNotContain("jane@example.com", "planted");
      }
    }
    assertThat(output).contains("GangwayModule").doesNotContain("jane@example.com", "planted");
  }

  private ConfigurableApplicationContext started(String property) {
    for (int i = 0; i < 3; i++) {
      partner.respond(200, "{\"status\":true,\"data\":" + USER + "}");
    }
    return new SpringApplicationBuilder(Application.class)
        .properties(
            "server.port=0",
            "spring.main.banner-mode=off",
            "management.tracing.export.enabled=false",
            "management.otlp.metrics.export.enabled=false",
            partner.at("kriptomat"),
            property)
        .run();
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext context, String path)
      throws Exception {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  record Customer(String number, User user, KycStatus status) {}

  @RestController
  static final class Controller {
    private final Kriptomat kriptomat;

    Controller(Kriptomat kriptomat) {
      this.kriptomat = kriptomat;
    }

    @GetMapping("/status")
    KycStatus status() {
      return user().kycStatus();
    }

    @GetMapping("/user")
    User user() {
      return kriptomat.users().get(6).execute();
    }

    @GetMapping("/customer")
    Customer customer() {
      User user = user();
      return new Customer("4711", user, user.kycStatus());
    }

    @GetMapping("/login")
    Credentials login() {
      return Credentials.builder()
          .email("jane@example.com")
          .password(Secret.of("planted-password"))
          .securityCode(OneTimeCode.of("123456"))
          .clientId(5L)
          .clientSecret(Secret.of("planted-client-secret"))
          .build();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {

    @Bean
    Controller controller(Kriptomat kriptomat) {
      return new Controller(kriptomat);
    }

    @Bean
    ClientBuilderCustomizer session() {
      return (bean, builder) -> {
        if (builder instanceof Kriptomat.Builder kriptomat) {
          kriptomat.session(Secret.of("planted-token"));
        }
      };
    }
  }
}
