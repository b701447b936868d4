package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.NewCard;
import dev.gangway.cryptocoin.model.Session;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program prints by habit, a value or an exception, tells nothing about people. */
final class SecrecyTest {
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void uploadTellsNeitherItsNameNorItsContent() {
    Upload file =
        Upload.of("planted-passport.png", "image/png", "planted".getBytes(StandardCharsets.UTF_8));
    NewCard card =
        NewCard.builder()
            .cardImage1(file)
            .cardImage2(file)
            .holderName("planted-holder")
            .expirationDate(YearMonth.of(2087, 6))
            .lastFourDigits("4242")
            .alias("planted-alias")
            .build();

    assertThat(file).hasToString("Upload[image/png]");
    assertThat(card)
        .hasToString(
            "NewCard[cardImage1=<personal>, cardImage2=<personal>, holderName=<personal>,"
                + " expirationDate=<personal>, lastFourDigits=<personal>, alias=<personal>,"
                + " additionalProperties=[]]");
  }

  @Test
  void valueWithinValuesIsRedactedToo() {
    cryptoCoin.answerData(
        "{\"uuid\":\"u\",\"email\":\"planted@example.com\",\"kyc\":{\"links\":{\"video\":\"planted\"},"
            + "\"phone\":{\"number\":\"planted\"},\"documents\":{\"passport\":{\"url\":\"planted\"}}},"
            + "\"cards\":[{\"holderName\":\"planted\"}],\"later\":\"planted\"}");

    var response = cryptoCoin.client().users().get("planted-user").response();

    assertThat(response.toString()).doesNotContain("planted");
    assertThat(response.value().toString())
        .doesNotContain("planted")
        .contains("email=<personal>", "video=<secret>", "additionalProperties=[later]");
  }

  @Test
  void sessionPrintsNoToken() {
    cryptoCoin.answerData("{\"id\":\"planted\",\"ttl\":1209600,\"userId\":\"u\"}");

    Session session = cryptoCoin.client().authentication().login(login()).execute();

    assertThat(session.id().reveal()).isEqualTo("planted");
    assertThat(session.toString()).doesNotContain("planted");
    assertThat(login().toString()).doesNotContain("planted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\":\"planted is taken\",\"errors\":{\"email\":[\"planted is taken\"]}}",
        "{\"error\":\"planted\"}",
        "<html>planted</html>",
        "planted"
      })
  void refusalIsNotInTheMessage(String body) {
    cryptoCoin.answer(422, body);

    var failure =
        catchThrowableOfType(
            ErrorResponseException.class,
            () -> cryptoCoin.client().users().get("planted-user").execute());

    assertThat(printed(failure)).doesNotContain("planted");
    assertThat(failure.bodyText()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"data\":{\"kyc\":\"planted\"}}", "{\"data\":{\"cards\":[\"planted\"]}}"})
  void oddValueOfAFieldIsNotInTheRecordsText(String body) {
    cryptoCoin.answer(200, body);

    var user = cryptoCoin.client().users().get("planted-user").execute();

    assertThat(user.toString()).doesNotContain("planted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":\"planted\"}",
        "{\"data\":[\"planted\"]}",
        "{\"data\":{\"email\":\"planted",
        "planted"
      })
  void unreadableResponseIsNotInTheMessage(String body) {
    cryptoCoin.answer(200, body);

    var failure =
        catchThrowableOfType(
            UnreadableResponseException.class,
            () -> cryptoCoin.client().users().get("planted-user").execute());

    assertThat(printed(failure)).doesNotContain("planted");
    assertThat(failure.bodyText()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"email\":{\"planted\":\"planted\"}}}",
        "{\"data\":{\"createdAt\":\"planted\"}}",
        "{\"data\":{\"isActive\":\"planted\"}}",
        "{\"data\":{\"kyc\":{\"level\":\"planted\"}}}",
        "{\"data\":{\"cards\":[{\"expirationDate\":\"planted\"}]}}"
      })
  void oddValueIsNotInTheStringForm(String body) {
    cryptoCoin.answer(200, body);

    var user = cryptoCoin.client().users().get("planted-user").execute();

    assertThat(user.toString()).doesNotContain("planted");
  }

  @Test
  void refusedLoginTellsNoCredential() {
    cryptoCoin.answer(403, "{\"message\":\"planted-password is wrong\",\"errors\":{}}");

    try (CryptoCoin client =
        CryptoCoin.builder()
            .baseUrl(cryptoCoin.server().url().toString())
            .session(login())
            .build()) {
      var failure =
          catchThrowableOfType(
              AuthenticationException.class, () -> client.users().get("planted-user").execute());

      assertThat(printed(failure)).doesNotContain("planted");
      assertThat(failure.status()).isEqualTo(403);
    }
  }

  private static Credentials login() {
    return Credentials.builder()
        .email("planted@example.com")
        .password(Secret.of("planted-password"))
        .build();
  }

  /** Returns all that a log shows of an exception, its causes included. */
  private static String printed(ApiException failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
