package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Error bodies as the types that the provider documents for them. */
class TypedErrorTest {
  private static final String PROBLEM =
      "{\"title\":\"Too small.\",\"detail\":\"pin 4711\",\"x\":1}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private ErrorResponseException error(MockResponse.Builder answer) {
    server.answers(answer);
    return catchThrowableOfType(
        ErrorResponseException.class, server.client().orders().get("6")::execute);
  }

  private ErrorResponseException error(int status, String body) {
    return error(KioskServer.answer(status, body));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 404, 422, 429, 500, 503})
  void errorBodyIsReadAsItsTypeWhateverTheStatus(int status) {
    Problem problem = error(status, PROBLEM).error(Problem.class).orElseThrow();

    assertThat(problem.title()).isEqualTo("Too small.");
    assertThat(problem.detail()).isEqualTo("pin 4711");
    assertThat(problem.additionalProperties()).containsOnlyKeys("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "<html><h1>Bad gateway</h1></html>",
        "\"no\"",
        "[\"no\"]",
        "{\"message\":\"no title\"}",
        "{\"title\":null}",
        "{\"title\":{}}",
        "{\"title\":\"cut",
        "{\"title\":\"one\"} {\"title\":\"two\"}",
      })
  void bodyThatIsSomethingElseIsEmptyAndKept(String body) {
    ErrorResponseException error = error(502, body);

    assertThat(error.error(Problem.class)).isEmpty();
    assertThat(error.bodyText()).isEqualTo(body);
  }

  @Test
  void listOfErrorsIsReadElementByElement() {
    ErrorResponseException error = error(400, "[{\"title\":\"a\"},{\"title\":\"b\"}]");

    assertThat(error.errorList(Problem.class).orElseThrow())
        .extracting(Problem::title)
        .containsExactly("a", "b");
    assertThat(error(400, "[{\"title\":\"a\"},{}]").errorList(Problem.class)).isEmpty();
    assertThat(error(400, "[null]").errorList(Problem.class)).isEmpty();
    assertThat(error(400, PROBLEM).errorList(Problem.class)).isEmpty();
  }

  @Test
  void bodyBeyondTheShownTextIsReadWhole() {
    String detail = "x".repeat(100_000);

    ErrorResponseException error =
        error(400, "{\"detail\":\"" + detail + "\",\"title\":\"Too small.\"}");

    assertThat(error.bodyText()).hasSize(8_192);
    assertThat(error.error(Problem.class).orElseThrow().detail()).isEqualTo(detail);
  }

  @Test
  void bodyBeyondTheLimitOfErrorsIsEmpty() {
    String detail = "x".repeat(2 << 20);

    ErrorResponseException error =
        error(400, "{\"title\":\"Too small.\",\"detail\":\"" + detail + "\"}");

    assertThat(error.error(Problem.class)).isEmpty();
    assertThat(error.bodyText()).startsWith("{\"title\":\"Too small.\"");
  }

  @Test
  void bodyThatIsCutOffIsEmpty() {
    ErrorResponseException error =
        error(
            KioskServer.answer(500, "{\"title\":\"Too sm")
                .setHeader("Content-Length", 999)
                .onResponseEnd(new SocketEffect.CloseSocket()));

    assertThat(error.error(Problem.class)).isEmpty();
    assertThat(error.status()).isEqualTo(500);
  }

  @Test
  void numberOfAnyLengthIsReadWhereATextIsDue() {
    String digits = "1".repeat(100_000);

    assertThat(error(400, "{\"title\":" + digits + "}").error(Problem.class))
        .hasValueSatisfying(problem -> assertThat(problem.title()).isEqualTo(digits));
  }

  @Test
  void problemDetailsInAnyCharsetAndTypeAreRead() {
    ErrorResponseException error =
        error(
            new MockResponse.Builder()
                .code(400)
                .setHeader("Content-Type", "application/problem+json; charset=iso-8859-1")
                .body(new Buffer().writeString("{\"title\":\"é\"}", StandardCharsets.ISO_8859_1)));

    assertThat(error.error(Problem.class).orElseThrow().title()).isEqualTo("é");
  }

  @Test
  void failureEnvelopeIsReadAsTheTypeOfAnError() {
    server.answers(200, "{\"status\":false,\"title\":\"No.\"}");

    FailureEnvelopeException error =
        catchThrowableOfType(
            FailureEnvelopeException.class, server.client().orders().get("6")::execute);

    assertThat(error.error(Problem.class).orElseThrow().title()).isEqualTo("No.");
  }

  @Test
  void futureFailsWithTheSameException() {
    server.answers(422, PROBLEM);

    CompletionException failure =
        catchThrowableOfType(
            CompletionException.class,
            () -> server.client().orders().get("6").executeAsync().join());

    assertThat(failure.getCause()).isInstanceOf(InvalidRequestException.class);
    assertThat(((ErrorResponseException) failure.getCause()).error(Problem.class)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(classes = {Order.class, String.class, Object.class, int.class})
  void classThatIsNotADocumentedErrorIsRefused(Class<?> type) {
    ErrorResponseException error = error(400, PROBLEM);

    assertThatThrownBy(() -> error.error(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            type.getName()
                + " is not the type of an error body of Kiosk. Pass a class that the Javadoc of"
                + " the operation names for an exception.");
    assertThatThrownBy(() -> error.errorList(type)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neitherMessageNorSerializedFormHasTheBody() throws Exception {
    ErrorResponseException error = error(400, PROBLEM);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }

    ErrorResponseException read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = (ErrorResponseException) in.readObject();
    }

    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("4711");
    assertThat(error.toString()).doesNotContain("4711");
    assertThat(read.error(Problem.class)).isEmpty();
    assertThat(read.errorList(Problem.class)).isEmpty();
  }
}
