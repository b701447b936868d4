package dev.gangway.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.SpecServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ActiveProfiles;

/** The accounts of an application, whose credentials a test need not have. */
@SpringBootTest
@GangwayTest(Kriptomat.class)
@ActiveProfiles("accounts")
final class AccountsTest {
  @Autowired
  @Qualifier("eu")
  private Kriptomat europe;

  @Autowired
  @Qualifier("us-east")
  private Kriptomat america;

  @Autowired private SpecServer server;

  @Test
  void eachAccountCallsTheServerWithMadeUpCredentials() {
    assertThat(europe.users().get(6).execute().email()).isNotEmpty();
    assertThat(america.users().get(6).execute().email()).isNotEmpty();

    assertThat(server.requests())
        .hasSize(4)
        .allMatch(request -> request.problems().isEmpty())
        .noneMatch(request -> request.body().utf8().contains("real-password"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}
}
