package dev.gangway.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.body.Upload;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.FilesApi;
import dev.gangway.core.kiosk.FilesApi.Placed;
import dev.gangway.core.kiosk.KioskServer;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies and responses that are not JSON, and responses that differ by status. */
class ContentTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private FilesApi files() {
    return server.client().files();
  }

  @Test
  void textResponseIsReadInItsOwnCharset() {
    server.answers(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/plain; charset=iso-8859-1")
            .body(new Buffer().writeByte(0xe9)));

    assertThat(files().note().execute()).isEqualTo("é");
  }

  @Test
  void textMayBeEmpty() {
    server.answers(200, "");

    assertThat(files().note().execute()).isEmpty();
  }

  @Test
  void textIsSentAsItIs() {
    server.answers(204, "");

    files().sendNote("\"é\"").execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(KioskServer.text(request)).isEqualTo("\"é\"");
  }

  @Test
  void textWithHalfASurrogatePairIsRefused() {
    assertThatThrownBy(() -> files().sendNote("a\ud83d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The body cannot be sent: its character 2 of 2 is half of a surrogate pair. Look for"
                + " text cut in two.");
  }

  @Test
  void fileIsSentByTheDocumentedType() {
    server.answers(204, "");

    files().sendBytes(Upload.of("a.png", "image/png", "x".getBytes(UTF_8))).execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(KioskServer.text(request)).isEqualTo("x");
  }

  @Test
  void fileIsSentByItsOwnTypeWhereTheDocumentedOneIsARange() {
    server.answers(204, "");

    files().sendImage(Upload.of("a.png", "image/png", "x".getBytes(UTF_8))).execute();

    assertThat(server.request().getHeaders().get("Content-Type")).isEqualTo("image/png");
  }

  @Test
  void noContentIsNullWhereTheOperationAllowsAnEmptyResponse() {
    server.answers(204, "");

    assertThat(files().orderIfAny().execute()).isNull();
  }

  @Test
  void statusDecidesTheTypeOfTheResponse() {
    server.answers(200, "{\"id\":7,\"state\":\"paid\"}");
    server.answers(202, "\"later\"");
    server.answers(204, "");

    assertThat(files().place().execute()).isInstanceOf(Placed.Ok.class);
    assertThat(files().place().execute()).isEqualTo(new Placed.Accepted("later"));
    assertThat(files().place().execute()).isEqualTo(new Placed.NoContent());
  }

  @Test
  void statusThatIsNotDocumentedCannotBeRead() {
    server.answers(203, "{}");

    assertThatThrownBy(() -> files().place().execute())
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("The status is not documented.");
  }

  @Test
  void fileOfAnotherTypeThanDocumentedIsRefused() {
    assertThatThrownBy(
            () -> files().sendImage(Upload.of("a.pdf", "application/pdf", "x".getBytes(UTF_8))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body is image/*, not application/pdf");
  }

  @Test
  void fileThatIsLargerThanDocumentedIsRefused() {
    assertThatThrownBy(() -> files().sendBytes(Upload.of("a", "image/png", new byte[5])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body has at most 4 bytes, not 5");
  }
}
