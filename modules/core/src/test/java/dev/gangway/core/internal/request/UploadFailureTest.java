package dev.gangway.core.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.HurryingClock;
import dev.gangway.core.UploadTest;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.UnauthenticatedException;
import dev.gangway.core.error.UploadException;
import dev.gangway.core.kiosk.FormsApi;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Profile;
import dev.gangway.core.spec.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be sent to its end: the provider never has a whole request. */
class UploadFailureTest {
  private static final String END = ". The request was not sent whole, so it was not carried out.";

  private static final String SENT_ALREADY =
      "Kiosk.handIn: a file was sent already: the stream of Upload.once can be read once. Make a new"
          + " upload for each call, or use Upload.of with a source that opens the stream again. The"
          + " request was not sent whole, so it was not carried out.";

  @RegisterExtension final KioskServer server = new KioskServer();

  private ApiCall<Void> handIn(Upload photo) {
    return server.client().forms().handIn(Profile.builder().photo(photo).build());
  }

  private static Upload stream(int length) {
    return Upload.of("me.png", "image/png", () -> new ByteArrayInputStream(new byte[length]));
  }

  private static Upload failing(Exception failure) {
    return Upload.of(
        "me.png",
        "image/png",
        () -> {
          if (failure instanceof IOException checked) {
            throw checked;
          }
          throw (RuntimeException) failure;
        });
  }

  private UploadException failsBothWays(ApiCall<Void> call, String reason) {
    server.answers(204, "");
    server.answers(204, "");
    assertThatThrownBy(call.executeAsync()::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isExactlyInstanceOf(UploadException.class)
        .hasMessage("Kiosk.handIn: a file " + reason + END);
    UploadException failure = catchThrowableOfType(UploadException.class, call::execute);
    assertThat(failure).hasMessage("Kiosk.handIn: a file " + reason + END);
    assertThat(failure.status()).isZero();
    assertThat(failure.attempts()).isEqualTo(1);
    return failure;
  }

  /** A request that was broken off reaches the server in part or not at all. */
  private void nothingWhole() {
    for (int i = server.requestCount(); i > 0; i--) {
      assertThat(server.request().getFailure()).isNotNull();
    }
  }

  @Test
  void fileThatIsGoneWhenItIsSentFailsBeforeAnythingIsSent(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("jane-doe.png"), new byte[9]);
    ApiCall<Void> call = handIn(Upload.of(file, "image/png"));
    Files.delete(file);

    UploadException failure = failsBothWays(call, "cannot be read (NoSuchFileException)");

    assertThat(failure).hasStackTraceContaining("NoSuchFileException");
    assertThat(failure.getCause()).hasNoCause().hasMessageNotContaining("jane");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void sourceThatThrowsFailsTheCall() {
    IOException locked = new IOException("The safe is locked.");

    assertThat(failsBothWays(handIn(failing(locked)), "cannot be read (IOException)"))
        .hasRootCause(locked);
    assertThat(
            failsBothWays(
                handIn(failing(new IllegalStateException("closed"))),
                "cannot be read (IllegalStateException)"))
        .hasRootCauseMessage("closed");
    nothingWhole();
  }

  @Test
  void streamThatBreaksOffFailsTheCall() {
    InputStream half =
        new InputStream() {
          private int left = 30_000;

          @Override
          public int read() throws IOException {
            if (left-- > 0) {
              return 'x';
            }
            throw new IOException("The disk is worn out.");
          }
        };

    assertThatThrownBy(handIn(Upload.once("me.png", "image/png", half))::execute)
        .isExactlyInstanceOf(UploadException.class)
        .hasMessage("Kiosk.handIn: a file cannot be read (IOException)" + END)
        .hasRootCauseMessage("The disk is worn out.");
    nothingWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {100_001, 5_000_000})
  void streamThatTurnsOutTooLargeIsBrokenOff(int length) {
    failsBothWays(handIn(stream(length)), "has more than the 100000 bytes that may be sent");

    nothingWhole();
  }

  @Test
  void endlessStreamIsBrokenOff() {
    failsBothWays(
        handIn(Upload.of("me.png", "image/png", UploadTest::endless)),
        "has more than the 100000 bytes that may be sent");
  }

  @Test
  void streamOfAnotherLengthThanAnnouncedIsBrokenOff() {
    failsBothWays(handIn(stream(50).withLength(49)), "has more than the 49 bytes announced");
    failsBothWays(handIn(stream(50).withLength(51)), "has 50 bytes, fewer than the 51 announced");

    nothingWhole();
  }

  @Test
  void fileThatChangedBetweenTwoSendingsIsBrokenOff(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("me.png"), new byte[9]);
    ApiCall<Void> call = handIn(Upload.of(file, "image/png"));
    server.answers(204, "");
    call.execute();
    Files.write(file, new byte[10]);

    failsBothWays(call, "has more than the 9 bytes announced");
  }

  @Test
  void connectionThatBreaksDuringAnUploadLeavesTheOutcomeUnknown() {
    server.answers(KioskServer.answer(204, "").onRequestStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(handIn(stream(50))::execute)
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void formKnowsWhetherItCanBeSentAgain() throws IOException {
    Upload again = stream(9);
    Upload once = Upload.once("1.png", "image/png", new ByteArrayInputStream(new byte[9]));

    assertThat(isOneShot(Profile.builder().name("Jane"))).isFalse();
    assertThat(isOneShot(Profile.builder().photo(again).pages(List.of(again)))).isFalse();
    assertThat(isOneShot(Profile.builder().photo(once))).isTrue();
    assertThat(isOneShot(Profile.builder().photo(again).pages(List.of(again, once)))).isTrue();
  }

  private static boolean isOneShot(Profile.Builder profile) throws IOException {
    Operation operation =
        Arrays.stream(FormsApi.class.getMethods())
            .map(method -> method.getAnnotation(Operation.class))
            .filter(each -> each.id().equals("sendProfile"))
            .findFirst()
            .orElseThrow();
    return FormEncoder.encode(operation, Profile.jsonAdapter(), profile.build()).isOneShot();
  }

  @Test
  void onlyAFileThatCanBeOpenedAgainIsSentAgainAfterARenewedLogin() {
    Upload once = Upload.once("1.png", "image/png", new ByteArrayInputStream(new byte[9]));
    server.answers(401, "");
    server.answers(204, "");
    handInWithSession(stream(9)).execute();
    assertThat(server.requestCount()).isEqualTo(2);

    server.answers(401, "");
    assertThatThrownBy(handInWithSession(once)::execute)
        .isInstanceOf(UnauthenticatedException.class);
    assertThat(server.requestCount()).isEqualTo(3);
  }

  private ApiCall<Void> handInWithSession(Upload photo) {
    AtomicInteger logins = new AtomicInteger();
    TokenSource tokens =
        CachingTokenSource.builder(
                () -> AccessToken.of(Secret.of("token " + logins.incrementAndGet())))
            .clock(new HurryingClock())
            .build();
    return server
        .client(server.builder().session(tokens))
        .forms()
        .handIn(Profile.builder().photo(photo).build());
  }

  @Test
  void progressThatThrowsBreaksTheUploadOffWithItsOwnException() {
    Upload watched =
        stream(50)
            .withProgress(
                (bytes, total) -> {
                  throw new IllegalStateException("The window is closed.");
                });
    server.answers(204, "");

    assertThatThrownBy(handIn(watched)::execute)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("The window is closed.");
    nothingWhole();
  }

  @Test
  void streamOfHttp2IsBrokenOffToo() throws IOException {
    List<Protocol> http2 = List.of(Protocol.H2_PRIOR_KNOWLEDGE);
    OkHttpClient httpClient = new OkHttpClient.Builder().protocols(http2).build();
    try (MockWebServer other = new MockWebServer()) {
      other.setProtocols(http2);
      other.start();
      other.enqueue(KioskServer.answer(204, "").build());
      other.enqueue(KioskServer.answer(204, "").build());
      Kiosk kiosk =
          server.client(server.builder().httpClient(httpClient).baseUrl(other.url("/").toString()));

      assertThatThrownBy(
              kiosk.forms().handIn(Profile.builder().photo(stream(100_001)).build())::execute)
          .isExactlyInstanceOf(UploadException.class);
      kiosk.forms().handIn(Profile.builder().photo(stream(100_000)).build()).execute();
    }
  }

  @Test
  void streamThatWasSentIsNotSentAgain() {
    ApiCall<Void> call =
        handIn(Upload.once("1.png", "image/png", new ByteArrayInputStream(new byte[9])));
    server.answers(204, "");
    call.execute();

    assertThatThrownBy(call::execute)
        .isExactlyInstanceOf(UploadException.class)
        .hasMessage(SENT_ALREADY);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void streamThatWasSentIsNotSentByAnotherCall() {
    Upload once = Upload.once("1.png", "image/png", new ByteArrayInputStream(new byte[9]));
    server.answers(204, "");
    handIn(once.withLength(9)).execute();

    assertThatThrownBy(handIn(once.withLength(9))::execute)
        .isExactlyInstanceOf(UploadException.class)
        .hasMessage(SENT_ALREADY);
    assertThat(server.requestCount()).isEqualTo(1);
  }
}
