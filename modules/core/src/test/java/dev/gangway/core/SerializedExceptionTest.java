package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An exception that is put into a session or sent to another machine takes no personal data along.
 */
class SerializedExceptionTest {
  private static final String MAIL = "jane@example.com";

  @RegisterExtension final KioskServer server = new KioskServer();

  static List<MockResponse.Builder> failures() {
    return List.of(
        answer(422, "{\"message\":\"" + MAIL + "\",\"errors\":{\"" + MAIL + "\":[\"x\"]}}"),
        answer(500, MAIL),
        answer(200, "{\"status\":false,\"message\":\"" + MAIL + "\"}"),
        answer(200, "{\"data\":[\"" + MAIL + "\"]}"),
        answer(200, "{\"data\":\"" + MAIL)
            .setHeader("Content-Length", 999)
            .onResponseEnd(new SocketEffect.CloseSocket()));
  }

  private static MockResponse.Builder answer(int status, String body) {
    return KioskServer.answer(status, body)
        .setHeader("X-Mail", MAIL)
        .setHeader("X-Request-Id", "r-1");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void exceptionIsSerializedWithoutBodyAndHeaders(MockResponse.Builder failure) throws Exception {
    server.answers(failure);
    Kiosk kiosk = server.client();
    NewOrder order = NewOrder.builder().amount(new BigDecimal("12.50")).email(MAIL).build();
    ApiException thrown =
        catchThrowableOfType(ApiException.class, kiosk.orders().place(order)::execute);

    byte[] serialized = serialized(thrown);

    assertThat(new String(serialized, StandardCharsets.ISO_8859_1)).doesNotContain("jane");
    ApiException read = (ApiException) deserialized(serialized);
    assertThat(read).hasMessage(thrown.getMessage()).hasSameClassAs(thrown);
    assertThat(read.bodyText()).isEmpty();
    assertThat(read.headers()).isEqualTo(Headers.EMPTY);
    assertThat(read.status()).isEqualTo(thrown.status());
    assertThat(read.requestId()).isEqualTo("r-1");
    assertThat(read.idempotencyKey()).isEqualTo(thrown.idempotencyKey());
    assertThat(read.outcomeUnknown()).isEqualTo(thrown.outcomeUnknown());
  }

  private static byte[] serialized(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
