package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.TokenStore;
import dev.gangway.kriptomat.Kriptomat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an application says that cannot start: one message, with no value in it. */
@ExtendWith(OutputCaptureExtension.class)
final class StartFailuresTest {
  private static final String[] CREDENTIALS = {
    "gangway.kriptomat.server=staging",
    "gangway.kriptomat.email=planted@example.com",
    "gangway.kriptomat.password=planted-password",
    "gangway.kriptomat.security-code-key=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    "gangway.kriptomat.client-id=5",
    "gangway.kriptomat.client-secret=planted-secret"
  };

  @Test
  void missingCredentialIsNamed(CapturedOutput output) {
    fail(
        Application.class,
        "gangway.kriptomat.server=staging",
        "gangway.kriptomat.email=planted@example.com");

    assertThat(output)
        .containsSubsequence(
            "Description:",
            "The client kriptomat cannot be built. Property gangway.kriptomat.password is not set."
                + " Set it before the client is built.",
            "Action:",
            "Set the properties under gangway.kriptomat, or remove all those of the credential.")
        .doesNotContain("planted");
  }

  @Test
  void missingServerIsNamed(CapturedOutput output) {
    fail(Application.class, "gangway.kriptomat.timeout=5s");

    assertThat(output)
        .contains("The client kriptomat cannot be built.")
        .contains("Set gangway.kriptomat.server or gangway.kriptomat.base-url.");
  }

  @Test
  void mistypedPropertyIsNamedWithTheOneThatWasMeant(CapturedOutput output) {
    fail(Application.class, "gangway.kriptomat.pasword=planted-password");

    assertThat(output)
        .contains("Property gangway.kriptomat.pasword, from ")
        .contains("is not known.")
        .contains("Did you mean password? The settings of kriptomat are [base-url, client-id,")
        .doesNotContain("planted");
  }

  @Test
  void mistypedPropertyOfAnAccountIsNamed(CapturedOutput output) {
    fail(Application.class, "gangway.kriptomat.accounts.eu.pasword=planted-password");

    assertThat(output)
        .contains("Property gangway.kriptomat.accounts.eu.pasword")
        .doesNotContain("planted");
  }

  @Test
  void mistypedClientIsNamedWithThoseOnTheClassPath(CapturedOutput output) {
    fail(Application.class, "gangway.kriptomatt.server=staging");

    assertThat(output)
        .contains("Did you mean gangway.kriptomat? The clients on the class path are")
        .contains("[cloudpayments, cryptocoin, elkyc, kriptomat]");
  }

  @Test
  void environmentVariablesOfAPlatformAreLeftAlone() {
    new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new SystemEnvironmentPropertySource(
                            "platform-systemEnvironment",
                            Map.of(
                                "GANGWAY_KRIPTOMAT_PORT", "tcp://10.0.0.1:80",
                                "GANGWAY_SHOP_PORT", "80"))))
        .run()
        .close();
  }

  @Test
  void badValueIsNotShown(CapturedOutput output) {
    for (String property :
        new String[] {"server", "base-url", "timeout", "max-attempts", "log-calls", "client-id"}) {
      fail(Application.class, with("gangway.kriptomat." + property + "=planted:value"));
      assertThat(output).contains("roperty gangway.kriptomat." + property);
    }
    fail(Application.class, with("gangway.kriptomat.max-attempts=123456789012"));
    fail(Application.class, with("gangway.kriptomat.password=planted-${missing}"));

    assertThat(output)
        .contains("Property gangway.kriptomat.max-attempts has a value that the client refuses.")
        .contains("Property gangway.kriptomat.password has a placeholder without a value.")
        .doesNotContain("planted")
        .doesNotContain("123456789012");
  }

  @Test
  void clientsWithoutQualifierAreNamed(CapturedOutput output) {
    fail(
        Consumer.class,
        with(
            "gangway.kriptomat.accounts.eu.password=planted-eu",
            "gangway.kriptomat.accounts.us.password=planted-us"));

    assertThat(output)
        .contains(
            "Kriptomat has several accounts, and a bean asks for one without saying which:"
                + " [kriptomat-eu, kriptomat-us]")
        .contains(
            "Name the account where the client is injected, as in @Qualifier(\"eu\") Kriptomat"
                + " kriptomat.")
        .doesNotContain("planted");
  }

  @Test
  void clientWithoutPropertiesIsNamedWhereItIsInjected(CapturedOutput output) {
    fail(Consumer.class);

    assertThat(output)
        .contains("Kriptomat is on the class path, but has no bean")
        .contains("Set gangway.kriptomat.server or gangway.kriptomat.base-url, and the");
  }

  @Test
  void storeOfOneSessionIsNotSharedByTwoClients(CapturedOutput output) {
    fail(
        Store.class,
        with(
            "gangway.cryptocoin.server=production",
            "gangway.cryptocoin.email=planted@example.com",
            "gangway.cryptocoin.password=planted"));

    assertThat(output)
        .contains("The bean of type TokenStore keeps one session, but the application has several")
        .contains("Define a bean of type TokenStores instead")
        .doesNotContain("planted");
  }

  private static void fail(Class<?> application, String... properties) {
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .properties("logging.level.org.springframework.boot.diagnostics=debug")
            .properties(properties);

    assertThatThrownBy(builder::run).isNotNull();
  }

  private static String[] with(String... more) {
    return Stream.of(CREDENTIALS, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(GangwayAutoConfiguration.class)
  static class Application {}

  static class Consumer extends Application {
    @Bean
    Object shop(Kriptomat kriptomat) {
      return kriptomat;
    }
  }

  static class Store extends Application {
    @Bean
    TokenStore store() {
      return TokenStore.inMemory();
    }
  }
}
