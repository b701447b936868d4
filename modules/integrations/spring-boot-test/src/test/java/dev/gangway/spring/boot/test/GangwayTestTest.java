package dev.gangway.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.SpecServer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A test has a server per client, and credentials that it need not set. */
@SpringBootTest(properties = "gangway.kriptomat.max-attempts=1")
@GangwayTest({Kriptomat.class, CryptoCoin.class, ElKyc.class, CloudPayments.class})
@TestMethodOrder(MethodOrderer.MethodName.class)
final class GangwayTestTest {
  @Autowired private Kriptomat kriptomat;
  @Autowired private ApplicationContext context;

  @Autowired
  @Qualifier("kriptomat")
  private SpecServer server;

  @Test
  void allClientsOfTheProjectAreBeans() {
    for (Class<?> client :
        new Class<?>[] {Kriptomat.class, CryptoCoin.class, ElKyc.class, CloudPayments.class}) {
      assertThat(context.getBeansOfType(client)).hasSize(1);
    }
  }

  @Test
  void beanCallsTheServerWithMadeUpCredentials() {
    assertThat(kriptomat.users().get(6).execute().email()).isNotEmpty();

    assertThat(server.requests()).isNotEmpty().allMatch(request -> request.problems().isEmpty());
  }

  @Test
  void nextTestSeesNoResponseThatThisOneChose() {
    server.answerWith(500, "{}").answerWith(500, "{}");

    assertThatThrownBy(() -> kriptomat.market().pairs().execute())
        .isInstanceOf(ServerErrorException.class);
  }

  @Test
  void nextTestStartsWithoutRequests() {
    assertThat(server.requests()).isEmpty();
    assertThat(kriptomat.market().pairs().execute()).isNotEmpty();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}
}
