package com.example.onramp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.TransactionsApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.User;
import dev.gangway.spring.boot.test.GangwayTest;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The service against a provider that responds well, late, or not as wished. */
@SpringBootTest(properties = {"gangway.kriptomat.timeout=3s", "gangway.kriptomat.max-attempts=1"})
@GangwayTest(Kriptomat.class)
@AutoConfigureMockMvc
class OnrampTest {
  private static final String KEY = "0c1d9f6e-2f1a-4b1e-9d84-5f7b9b1c7a10";

  private static final User PENDING =
      Examples.of(User.class).with("kycStatus", KycStatus.PENDING).build();

  @Autowired private MockMvcTester http;
  @Autowired private SpecServer provider;
  @Autowired private TransactionsJob job;

  @Test
  void verifiedCustomerBuysWithTheirOwnIdempotencyKey() {
    assertThat(buy()).hasStatus(201).bodyJson().extractingPath("transactionId").isEqualTo(12);
    BuyOrder sent = provider.requests(OrdersApi::buy).get(0).body();
    assertThat(sent.amount()).isEqualByComparingTo("250.00");
    assertThat(sent.idempotencyKey()).isEqualTo(KEY);
  }

  @Test
  void customerBuysOnceTheirIdentityIsVerified() {
    provider.on(UsersApi::get).returns(PENDING).then().example();

    assertThat(buy()).hasStatus(409);
    assertThat(buy()).hasStatus(201);
  }

  @Test
  void progressOfTheIdentityCheckIsShown() {
    provider.on(UsersApi::get).returns(PENDING);

    assertThat(kyc()).hasStatusOk().bodyJson().extractingPath("status").isEqualTo("pending");
  }

  @Test
  void failureOfTheProviderLeavesTheOutcomeUnknown() {
    provider.on(OrdersApi::buy).fails(500, "for john@example.com");

    assertProblem(buy(), 500, "urn:gangway:problem:outcome-unknown");
  }

  @Test
  void orderThatTimesOutIsReportedAsUnknown() {
    provider.on(OrdersApi::buy).delayed(Duration.ofSeconds(20));

    assertProblem(buy(), 500, "urn:gangway:problem:outcome-unknown");
  }

  @Test
  void readThatTimesOutCanBeRepeated() {
    provider.on(UsersApi::get).delayed(Duration.ofSeconds(20));

    assertProblem(kyc(), 504, "urn:gangway:problem:provider-timeout");
  }

  @Test
  void rateLimitSaysWhenToComeBack() {
    provider.on(OrdersApi::buy).retryAfter(7);
    MvcTestResult limited = buy();

    assertProblem(limited, 503, "urn:gangway:problem:rate-limited");
    assertThat(limited).hasHeader("Retry-After", "7");
  }

  @Test
  void jobAddsUpAllPages() {
    Transaction sale = Examples.of(Transaction.class).build();
    provider.on(TransactionsApi.class, TransactionsApi::list).pages(List.of(sale, sale), 1);

    assertThat(job.run()).isEqualByComparingTo(sale.total().add(sale.total()));
  }

  private MvcTestResult kyc() {
    return http.get().uri("/users/6/kyc").exchange();
  }

  private MvcTestResult buy() {
    return http.post()
        .uri("/orders")
        .header("Idempotency-Key", KEY)
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"userId\":6,\"amount\":250.00,\"pair\":\"btceur\"}")
        .exchange();
  }

  private static void assertProblem(MvcTestResult result, int status, String type) {
    assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(result).bodyJson().extractingPath("type").isEqualTo(type);
    assertThat(result).bodyText().doesNotContain("john@example.com");
  }
}
