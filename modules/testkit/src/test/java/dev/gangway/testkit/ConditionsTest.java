package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose fields or parameters depend on each other. */
final class ConditionsTest {
  @RegisterExtension
  static final SpecServerExtension SERVER =
      SpecServerExtension.of(Spec.ofResource(ConditionsTest.class, "conditions.yaml"));

  private final OkHttpClient http = new OkHttpClient();

  private Request.Builder request(SpecServer server, String path) {
    return new Request.Builder().url(server.url() + path);
  }

  private String refusal(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return response.code() == 204
          ? ""
          : Json.read(response.body().string()).path("message").asText();
    }
  }

  private String refusalOfQuote(SpecServer server, String body) throws IOException {
    RequestBody json = RequestBody.create(body, MediaType.get("application/json"));
    return refusal(request(server, "quotes").post(json).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'buy','method':'m','email':'e','second':'s'}",
        "{'type':'swap','kind':'k','phone':'p','note':'n'}",
        "{'wallet':{'id':'w'},'email':'e'}"
      })
  void bodyThatMeetsAllConditionsIsAccepted(String body, SpecServer server) throws IOException {
    assertThat(refusalOfQuote(server, body.replace('\'', '"'))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type':'buy','kind':'k','email':'e'}     | body.method is missing",
        "{'type':'swap','email':'e'}               | body.kind is missing",
        "{'kind':'k','phone':'p'}                  | body.note is missing",
        "{'kind':'k'}                              | body.email is missing",
        "{'kind':'k','email':'e','phone':'p','note':'n'} | body has properties that exclude each other",
        "{'kind':'k','email':'e','second':'s'}     | body has properties that exclude each other"
      })
  void bodyThatBreaksAConditionIsRefused(String body, String problem, SpecServer server)
      throws IOException {
    assertThat(refusalOfQuote(server, body.replace('\'', '"'))).contains(problem);
  }

  @Test
  void parametersThatExcludeEachOtherAreNotTakenTogether(SpecServer server) throws IOException {
    assertThat(refusal(request(server, "rates?from_amount=1").build())).isEmpty();
    assertThat(refusal(request(server, "rates?from_amount=1&to_amount=2").build()))
        .isEqualTo(
            "GET /rates: at most one of the parameters [from_amount, to_amount] may be given,"
                + " not [from_amount, to_amount]");
  }
}
