package dev.gangway.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealException;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.spec.SealedShape;
import dev.gangway.core.spec.SealedShape.Requests;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedBodyTest {
  private static final String MAIL = "jane@example.com";
  private static final String HEADER = "x-signature";
  private static final String ORDER =
      "{\"id\":6,\"amount\":\"12.50\",\"email\":\"jane@example.com\"}";
  private static final Secret KEY = Secret.of("0123456789abcdef".repeat(4));
  private static final Secret MAC_KEY = Secret.of("fedcba9876543210".repeat(4));
  private static final SealedShape SHAPE = new SealedShape("data", HEADER, Requests.OPTIONAL, true);
  private static final PayloadCipher CIPHER = AesCbcHmac.of(KEY, MAC_KEY);

  @RegisterExtension final KioskServer server = new KioskServer();

  @AutoClose private final RecordingLog log = new RecordingLog("dev.gangway.calls.Kiosk");

  static Stream<PayloadCipher> ciphers() {
    return Stream.of(CIPHER, AesGcm.of(KEY));
  }

  private Kiosk kiosk(PayloadCipher cipher) {
    return server.client(server.builder().seals(SHAPE).cipher(cipher));
  }

  private static MockResponse.Builder sealed(PayloadCipher cipher, int status, String content) {
    SealedPayload payload = cipher.seal(content.getBytes(UTF_8));
    return KioskServer.answer(
            status, "{\"status\":true,\"data\":\"" + payload.text() + "\",\"time\":1.50}")
        .setHeader(HEADER, payload.signature());
  }

  private static NewOrder newOrder() {
    return NewOrder.builder()
        .amount(new BigDecimal("12.50"))
        .email(MAIL)
        .idempotencyKey("k-1")
        .build();
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void sealedResponseIsOpenedAndWhatStandsBesideItIsKept(PayloadCipher cipher) {
    server.answers(sealed(cipher, 200, ORDER));

    var response = kiosk(cipher).orders().get("6").response();

    assertThat(response.value().email()).isEqualTo(MAIL);
    assertThat(response.envelope()).containsKey("time");
    assertThat(response.envelope().get("time").text()).isEqualTo("1.50");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void openResponseIsReadAsItIs(boolean cipher) {
    server.answers("{\"status\":true,\"data\":" + ORDER + "}");
    Kiosk.Builder builder = server.builder().seals(SHAPE);

    Kiosk kiosk = server.client(cipher ? builder.cipher(CIPHER) : builder);

    assertThat(kiosk.orders().get("6").execute().email()).isEqualTo(MAIL);
  }

  @ParameterizedTest
  @MethodSource("ciphers")
  void requestIsSealedAndSigned(PayloadCipher cipher) {
    server.answers(sealed(cipher, 200, ORDER));

    kiosk(cipher).orders().place(newOrder()).execute();

    RecordedRequest request = server.request();
    assertThat(KioskServer.text(request)).startsWith("{\"data\":\"").doesNotContain(MAIL, "12.50");
    assertThat(opened(cipher, request))
        .isEqualTo(
            "{\"amount\":\"12.50\",\"email\":\"jane@example.com\",\"idempotency_key\":\"k-1\"}");
  }

  private static String opened(PayloadCipher cipher, RecordedRequest request) {
    String text = KioskServer.text(request).replaceAll("^\\{\"data\":\"|\"}$", "");
    return new String(
        cipher.open(new SealedPayload(text, request.getHeaders().get(HEADER))), UTF_8);
  }

  @Test
  void retrySendsTheSameBytesAndTheNextCallOthers() {
    server.answers(503, "{}");
    server.answers(sealed(CIPHER, 200, ORDER));
    server.answers(sealed(CIPHER, 200, ORDER));
    Kiosk kiosk =
        server.client(
            server
                .builder()
                .seals(SHAPE)
                .cipher(CIPHER)
                .retries(
                    RetryPolicy.standard()
                        .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1))));
    ApiCall<?> call = kiosk.orders().place(newOrder());

    call.execute();
    call.execute();

    RecordedRequest first = server.request();
    RecordedRequest retry = server.request();
    RecordedRequest next = server.request();
    assertThat(retry.getBody()).isEqualTo(first.getBody());
    assertThat(retry.getHeaders().get(HEADER)).isEqualTo(first.getHeaders().get(HEADER));
    assertThat(next.getBody()).isNotEqualTo(first.getBody());
    assertThat(opened(CIPHER, next)).isEqualTo(opened(CIPHER, first));
  }

  @Test
  void requestStaysOpenWhereTheProviderOrTheCallerWantsThat() {
    server.answers(sealed(CIPHER, 200, ORDER));
    server.answers(sealed(CIPHER, 200, ORDER));
    SealedShape never = new SealedShape("data", HEADER, Requests.NEVER, true);

    server
        .client(server.builder().seals(never).cipher(CIPHER))
        .orders()
        .place(newOrder())
        .execute();
    server
        .client(server.builder().seals(SHAPE).cipher(CIPHER).sealRequests(false))
        .orders()
        .place(newOrder())
        .execute();

    for (RecordedRequest request : List.of(server.request(), server.request())) {
      assertThat(KioskServer.text(request)).contains(MAIL);
      assertThat(request.getHeaders().get(HEADER)).isNull();
    }
  }

  @Test
  void clientWhoseRequestsMustBeSealedNeedsACipher() {
    SealedShape always = new SealedShape("data", HEADER, Requests.ALWAYS, true);

    assertThatThrownBy(() -> server.builder().seals(always).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Kiosk needs a cipher, because the provider takes sealed requests only."
                + " Add cipher(…).");

    server.answers(sealed(CIPHER, 200, ORDER));
    server
        .client(server.builder().seals(always).cipher(CIPHER).sealRequests(false))
        .orders()
        .place(newOrder())
        .execute();
    assertThat(opened(CIPHER, server.request())).contains(MAIL);
  }

  @Test
  void sealedResponseWithoutCipherSaysWhatIsMissing() {
    server.answers(sealed(CIPHER, 200, ORDER));
    Kiosk kiosk = server.client(server.builder().seals(SHAPE));

    assertThatThrownBy(() -> kiosk.orders().get("6").execute())
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage(
            "Kiosk.getOrder: the response is sealed, and the client has no cipher to open it with."
                + " Set cipher(…) on its builder.");
  }

  @Test
  void responseThatCannotBeOpenedTellsNothingElse() {
    PayloadCipher other = AesCbcHmac.of(Secret.of("11".repeat(32)), Secret.of("22".repeat(32)));
    List<MockResponse.Builder> forged = new ArrayList<>();
    forged.add(sealed(other, 200, ORDER));
    forged.add(sealed(CIPHER, 200, ORDER).setHeader(HEADER, "00".repeat(32)));
    forged.add(sealed(CIPHER, 200, ORDER).removeHeader(HEADER));
    // The signature of another response.
    forged.add(
        sealed(CIPHER, 200, ORDER)
            .setHeader(HEADER, CIPHER.seal(ORDER.getBytes(UTF_8)).signature()));
    Kiosk kiosk = kiosk(CIPHER);

    for (MockResponse.Builder response : forged) {
      server.answers(response);
      assertThatThrownBy(() -> kiosk.orders().get("6").execute())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessage(
              "Kiosk.getOrder: the response is sealed and cannot be opened with the client's"
                  + " cipher. Check its method and keys.")
          .hasCauseExactlyInstanceOf(SealException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{},\"status\":false", "planted", "[\"planted\"]"})
  void contentThatIsNotTheValueIsUnreadableAndNotPrinted(String content) {
    server.answers(sealed(CIPHER, 200, content));
    Kiosk kiosk = kiosk(CIPHER);

    var failure =
        catchThrowableOfType(
            UnreadableResponseException.class, () -> kiosk.orders().get("6").execute());

    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed, true));
    assertThat(printed.toString()).doesNotContain("planted");
    assertThat(failure.bodyText())
        .startsWith("{\"status\":true,\"data\":\"")
        .doesNotContain("planted");
  }

  @Test
  void sealedErrorIsTypedByItsStatusAndReadIfItCanBe() {
    SealedShape whole = new SealedShape("", HEADER, Requests.OPTIONAL, true);
    SealedPayload payload = CIPHER.seal("{\"message\":\"no such order\"}".getBytes(UTF_8));
    server.answers(KioskServer.answer(404, payload.text()).setHeader(HEADER, payload.signature()));
    server.answers(KioskServer.answer(404, payload.text()).setHeader(HEADER, "00"));
    Kiosk kiosk = server.client(server.builder().seals(whole).cipher(CIPHER));

    var read =
        catchThrowableOfType(NotFoundException.class, () -> kiosk.orders().get("6").execute());
    var unread =
        catchThrowableOfType(NotFoundException.class, () -> kiosk.orders().get("6").execute());

    assertThat(read.providerMessage()).isEqualTo("no such order");
    assertThat(read.bodyText()).isEqualTo(payload.text());
    assertThat(unread.providerMessage()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"%s\"", " %s\n"})
  void wholeBodyCanBeTheSealedText(String form) {
    SealedShape whole = new SealedShape("", HEADER, Requests.OPTIONAL, true);
    SealedPayload payload =
        CIPHER.seal(("{\"status\":true,\"data\":" + ORDER + "}").getBytes(UTF_8));
    server.answers(
        KioskServer.answer(200, String.format(form, payload.text()))
            .setHeader(HEADER, payload.signature()));
    Kiosk kiosk = server.client(server.builder().seals(whole).cipher(CIPHER));

    assertThat(kiosk.orders().place(newOrder()).execute().email()).isEqualTo(MAIL);

    RecordedRequest request = server.request();
    assertThat(KioskServer.text(request)).matches("[0-9a-f]+");
    assertThat(opened(CIPHER, request)).contains(MAIL);
  }

  @Test
  void logShowsTheDecodedRecordsRedacted() {
    log.at(Level.FINEST);
    server.answers(sealed(CIPHER, 200, ORDER));

    server
        .client(server.builder().seals(SHAPE).cipher(CIPHER).logCalls(true))
        .orders()
        .place(newOrder())
        .execute();

    RecordedRequest request = server.request();
    assertThat(log.lines())
        .anyMatch(line -> line.contains("sends NewOrder[amount=12.50, email=<personal>"))
        .anyMatch(line -> line.contains("receives Order[id=6, "));
    assertThat(log.lines().toString())
        .doesNotContain(MAIL, request.getHeaders().get(HEADER), KioskServer.text(request));
  }
}
