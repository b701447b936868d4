package com.example.onramp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.spring.boot.test.GangwayTest;
import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
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

  private static final String USER =
      """
      {"status":true,"data":{"email":"john@example.com","name":"John","surname":"Doe",
       "phone":"+381631283023","status":"active","kyc_status":"verified"}}""";
  private static final String PAGE =
      """
      {"status":true,"data":{"transactions":[{"id":%1$d,"user_id":2,"type":"buy","amount":0.06,
       "pair":"btceur","price":2341.67,"date":"2018-11-27T13:46:22.658","state":"success",
       "fee":2,"subtotal":98,"total":100}],"meta":{"current_page":%1$d,"total_pages":2,
       "total_count":2,"per_page":1,"last_page":%2$b,"out_of_range":false}}}""";

  private static final Headers CHUNKED = Headers.of("Transfer-Encoding", "chunked");
  private static final ByteString UNFINISHED = ByteString.encodeUtf8("9\r\n{");

  @Autowired private MockMvcTester http;
  @Autowired private SpecServer provider;
  @Autowired private TransactionsJob job;

  @BeforeEach
  void logIn() {
    kyc();
    provider.reset();
  }

  @Test
  void verifiedCustomerBuysWithTheirOwnIdempotencyKey() {
    assertThat(buy()).hasStatus(201).bodyJson().extractingPath("transactionId").isEqualTo(12);
    SpecRequest sent = provider.requests().get(provider.requests().size() - 1);
    assertThat(sent.isOf("buyOrder")).isTrue();
    assertThat(sent.body().utf8()).contains("\"250.00\"", KEY);
  }

  @Test
  void customerBuysOnceTheirIdentityIsVerified() {
    provider.answer("getUser", 200, "assumed-pending");

    assertThat(buy()).hasStatus(409);
    assertThat(buy()).hasStatus(201);
  }

  @Test
  void progressOfTheIdentityCheckIsShown() {
    provider.answer("getUser", 200, "assumed-pending");

    assertThat(kyc()).hasStatusOk().bodyJson().extractingPath("status").isEqualTo("pending");
  }

  @Test
  void failureOfTheProviderLeavesTheOutcomeUnknown() {
    provider.answerWith(200, USER).answerWith(500, "{\"message\":\"for john@example.com\"}");

    assertProblem(buy(), 500, "urn:gangway:problem:outcome-unknown");
  }

  @Test
  void orderThatTimesOutIsReportedAsUnknown() {
    provider.answerWith(200, USER).answerWith(200, CHUNKED, UNFINISHED);

    assertProblem(buy(), 500, "urn:gangway:problem:outcome-unknown");
  }

  @Test
  void readThatTimesOutCanBeRepeated() {
    provider.answerWith(200, CHUNKED, UNFINISHED);

    assertProblem(kyc(), 504, "urn:gangway:problem:provider-timeout");
  }

  @Test
  void rateLimitSaysWhenToComeBack() {
    Headers headers = Headers.of("Retry-After", "7");
    provider.answerWith(200, USER).answerWith(429, headers, ByteString.EMPTY);
    MvcTestResult limited = buy();

    assertProblem(limited, 503, "urn:gangway:problem:rate-limited");
    assertThat(limited).hasHeader("Retry-After", "7");
  }

  @Test
  void jobAddsUpAllPages() {
    provider.answerWith(200, PAGE.formatted(1, false)).answerWith(200, PAGE.formatted(2, true));

    assertThat(job.run()).isEqualTo(new BigDecimal("200"));
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
