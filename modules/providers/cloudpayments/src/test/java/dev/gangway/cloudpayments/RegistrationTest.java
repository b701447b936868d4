package dev.gangway.cloudpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.cloudpayments.model.KycRegistration;
import dev.gangway.cloudpayments.model.NewUser;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.testkit.SpecRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of users, and responses that no document shows. */
final class RegistrationTest {
  private static final NewUser USER =
      NewUser.builder()
          .firstName("Ada-planted")
          .lastName("Example-planted")
          .username("planted@example.com")
          .password(Secret.of("planted-password"))
          .timezoneFormatted("America/Denver")
          .build();

  private static final KycRegistration RUN =
      KycRegistration.builder().accountId("acc").workflowId("run").build();

  @AutoClose private final FakeCloudPayments cloudPayments = new FakeCloudPayments();

  @Test
  void newUserNeedsKeyAndTenantButNoSession() {
    cloudPayments.answer(200, "");

    cloudPayments.client().registration().selfRegister(USER).execute();

    SpecRequest request = cloudPayments.server().takeRequest();
    assertThat(request.headers().get("api-key")).isEqualTo("made-up-key");
    assertThat(request.headers().get("tenantName")).isEqualTo("made-up-tenant");
    assertThat(request.headers().get("Authorization")).isNull();
    assertThat(request.body().utf8())
        .isEqualTo(
            "{\"firstName\":\"Ada-planted\",\"lastName\":\"Example-planted\","
                + "\"username\":\"planted@example.com\",\"password\":\"planted-password\","
                + "\"timezoneFormatted\":\"America/Denver\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "{\"id\":1}", "User registered.", "<ok/>"})
  void responseThatIsNotDocumentedIsKeptAsItCame(String body) {
    cloudPayments.answer(200, body).answer(200, body);

    assertThat(cloudPayments.client().registration().selfRegister(USER).execute()).isEqualTo(body);
    assertThat(cloudPayments.client().kyc().registerUser(RUN).execute()).isEqualTo(body);
    assertThat(cloudPayments.server().takeRequest().headers().get("Accept")).isNull();
  }

  @Test
  void bothSpellingsOfTheTimeZoneCanBeSent() {
    cloudPayments.answer(200, "");
    NewUser user =
        NewUser.builder()
            .firstName("Ada")
            .lastName("Example")
            .username("ada")
            .password(Secret.of("made up"))
            .timezoneFormatted("America/Denver")
            .timeZoneFormatted("America/Denver")
            .build();

    cloudPayments.client().registration().selfRegister(user).execute();

    assertThat(cloudPayments.takeBody())
        .endsWith(
            "\"timezoneFormatted\":\"America/Denver\",\"timeZoneFormatted\":\"America/Denver\"}");
  }

  @Test
  void fieldThatNobodyKnowsCanBeSent() {
    cloudPayments.answer(200, "");
    NewUser user =
        NewUser.builder()
            .firstName("Ada")
            .lastName("Example")
            .username("ada")
            .password(Secret.of("made up"))
            .timezoneFormatted("America/Denver")
            .additionalProperty("userType", RawJson.of("\"SUBSCRIBER\""))
            .build();

    cloudPayments.client().registration().selfRegister(user).execute();

    assertThat(cloudPayments.takeBody()).endsWith(",\"userType\":\"SUBSCRIBER\"}");
  }

  @Test
  void finishedVerificationCanBeReportedInHeaders() {
    cloudPayments.answer(200, "");

    cloudPayments
        .client()
        .kyc()
        .registerUser(RUN)
        .withHeader("accountId", "acc")
        .withHeader("workflowId", "run")
        .execute();

    SpecRequest request = cloudPayments.server().takeRequest();
    assertThat(request.headers().get("accountId")).isEqualTo("acc");
    assertThat(request.headers().get("workflowId")).isEqualTo("run");
  }

  @Test
  void finishedVerificationCanBeReportedInTheQuery() {
    cloudPayments.answer(200, "");
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(RegistrationTest::withIdsInTheQuery).build();
    try (CloudPayments client =
        CloudPayments.builder()
            .baseUrl(cloudPayments.server().url().toString())
            .httpClient(http)
            .apiKey(Secret.of("made up"))
            .tenant(Secret.of("made up"))
            .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
            .build()) {
      client.kyc().registerUser(RUN).execute();
    }

    assertThat(cloudPayments.server().takeRequest().target())
        .isEqualTo("/kyc-ms/registerUser?accountId=acc&workflowId=run");
  }

  private static Response withIdsInTheQuery(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl url =
        request
            .url()
            .newBuilder()
            .addQueryParameter("accountId", RUN.accountId())
            .addQueryParameter("workflowId", RUN.workflowId())
            .build();
    return chain.proceed(request.newBuilder().url(url).build());
  }

  @Test
  void finishedVerificationIsReportedOnceWithBothIds() {
    cloudPayments.answer(503, "");
    var call = cloudPayments.client().kyc().registerUser(RUN);

    assertThatThrownBy(call::execute).isInstanceOf(ErrorResponseException.class);

    assertThat(cloudPayments.server().requests().size()).isEqualTo(1);
    SpecRequest request = cloudPayments.server().takeRequest();
    assertThat(request.headers().get("Authorization")).isEqualTo("Bearer made-up-session");
    assertThat(request.body().utf8()).isEqualTo("{\"accountId\":\"acc\",\"workflowId\":\"run\"}");
  }

  @Test
  void phoneIsNamedInAHeaderOnlyIfGiven() {
    cloudPayments.answer(200, "{\"token\":\"planted\"}").answer(200, "{\"token\":\"planted\"}");

    var token = cloudPayments.client().kyc().token("phone-1").execute();
    cloudPayments.client().kyc().token().execute();

    assertThat(token.token()).isEqualTo(Secret.of("planted"));
    assertThat(token.toString()).doesNotContain("planted");
    assertThat(cloudPayments.server().takeRequest().headers().get("deviceId")).isEqualTo("phone-1");
    assertThat(cloudPayments.server().takeRequest().headers().get("deviceId")).isNull();
  }

  @Test
  void byteOrderMarkIsSkipped() {
    cloudPayments.answer(200, "\uFEFF" + "{\"status\":\"LV1\"}");

    assertThat(cloudPayments.client().kyc().userInfo().execute().status()).hasToString("LV1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"error":"invalid_grant","error_description":"Bad credentials"} | Bad credentials
          {"error":"invalid_grant"}                                       | invalid_grant
          {"error":"Conflict","message":"User exists","status":409}       | User exists
          """)
  void mostTellingFieldIsTheMessage(String body, String message) {
    cloudPayments.answer(409, body);

    var error =
        catchThrowableOfType(
            ErrorResponseException.class,
            () -> cloudPayments.client().registration().selfRegister(USER).execute());

    assertThat(error.status()).isEqualTo(409);
    assertThat(error.providerMessage()).isEqualTo(message);
  }

  @Test
  void nothingPersonalIsPrinted() {
    cloudPayments
        .answer(422, "{\"message\":\"planted@example.com exists\"}")
        .answer(200, "[{\"planted\":\"planted\"}]");
    StringWriter printed = new StringWriter();

    catchThrowableOfType(
            ErrorResponseException.class,
            () -> cloudPayments.client().registration().selfRegister(USER).execute())
        .printStackTrace(new PrintWriter(printed, true));
    catchThrowableOfType(
            UnreadableResponseException.class,
            () -> cloudPayments.client().kyc().userInfo().execute())
        .printStackTrace(new PrintWriter(printed, true));

    assertThat(printed + USER.toString()).contains("422").doesNotContain("planted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted\nX-Other: 1", "planted-ž"})
  void headerThatCannotBeSentIsNotPrinted(String deviceId) {
    assertThatThrownBy(() -> cloudPayments.client().kyc().token(deviceId).execute())
        .hasMessageContaining("deviceId")
        .hasMessageNotContaining("planted");
  }

  @Test
  void builderNamesAllThatIsMissing() {
    assertThatThrownBy(() -> NewUser.builder().username("ada").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("NewUser needs firstName, lastName, password, timezoneFormatted. Set them.");
  }
}
