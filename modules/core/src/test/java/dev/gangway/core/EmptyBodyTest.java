package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.body.Download;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import java.math.BigDecimal;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyBodyTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private static MockResponse.Builder emptyGzip(int status) {
    return new MockResponse.Builder().code(status).setHeader("Content-Encoding", "gzip");
  }

  private static MockResponse.Builder emptyGzipInChunks(int status) {
    return emptyGzip(status).chunkedBody("", 8);
  }

  private Kiosk retrying() {
    return server.client(server.builder().retries(RetryPolicy.standard()));
  }

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  @Test
  void emptyGzipIsAnEmptyBodyWhereNothingIsExpected() {
    server.answers(emptyGzip(200));
    server.answers(emptyGzipInChunks(200));
    server.answers(emptyGzip(201).setHeader("Content-Encoding", "GZIP"));

    assertThat(retrying().orders().cancel("6").response().status()).isEqualTo(200);
    assertThat(retrying().orders().cancel("6").response().status()).isEqualTo(200);
    assertThat(retrying().orders().refund(newOrder()).response().status()).isEqualTo(201);
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void statusWithoutBodyThatClaimsGzipHasNone() {
    server.answers(emptyGzip(204).removeHeader("Content-Length"));
    server.answers(emptyGzip(204).setHeader("Content-Length", 0));

    assertThat(retrying().orders().cancel("6").response().status()).isEqualTo(204);
    assertThat(retrying().orders().refund(newOrder()).response().status()).isEqualTo(204);
  }

  @Test
  void callerWhoSetsTheEncodingGetsTheBodyAsItCame() {
    server.answers(emptyGzip(200));

    ApiCall<String> note = server.client().files().note().withHeader("Accept-Encoding", "identity");

    assertThat(note.execute()).isEmpty();
  }

  @Test
  void emptyGzipIsUnreadableWhereAValueIsExpected() {
    server.answers(emptyGzip(200));

    UnreadableResponseException unreadable =
        catchThrowableOfType(
            UnreadableResponseException.class, retrying().orders().place(newOrder())::execute);

    assertThat(unreadable.outcomeUnknown()).isTrue();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void emptyGzipIsAnEmptyTextAndAnEmptyFile() throws Exception {
    server.answers(emptyGzip(200));
    server.answers(emptyGzipInChunks(200));

    assertThat(server.client().files().note().execute()).isEmpty();
    try (Download file = server.client().files().download().execute()) {
      assertThat(file.content()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 500})
  void emptyGzipOfAnErrorIsAnErrorWithoutBody(int status) {
    server.answers(emptyGzip(status));

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class, retrying().orders().refund(newOrder())::execute);

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.bodyText()).isEmpty();
  }

  @Test
  void bodyThatIsCompressedIsReadAsBefore() {
    Buffer zipped = new Buffer();
    try (okio.BufferedSink sink = okio.Okio.buffer(new okio.GzipSink(zipped))) {
      sink.writeUtf8("{\"status\":true,\"data\":{\"id\":6}}");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.answers(emptyGzip(200).body(zipped));

    assertThat(server.client().orders().get("6").execute().id()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n", " \t\n "})
  void blankBodyIsEmptyWhereNoBodyIsExpected(String blanks) {
    server.answers(200, blanks);
    server.answers(200, blanks);

    assertThat(server.client().orders().cancel("6").execute()).isNull();
    assertThat(server.client().orders().refund(newOrder()).execute()).isNull();
  }
}
