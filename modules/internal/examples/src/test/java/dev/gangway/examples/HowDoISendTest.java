package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.core.ApiCall;
import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.CallContext;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.json.RawJson;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.model.KycDocumentType;
import dev.gangway.cryptocoin.model.NewKycDocument;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.elkyc.api.CryptoAmlApi;
import dev.gangway.elkyc.model.Blockchain;
import dev.gangway.elkyc.model.CryptoAmlSearch;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "How do I …" shows of requests. */
final class HowDoISendTest {
  private static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private final BuyOrder order = ORDER;

  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose final Kriptomat kriptomat = builder().build();

  private Kriptomat.Builder builder() {
    return Kriptomat.builder().baseUrl(server.url().toString()).session(Secret.of("token"));
  }

  @Test
  void headersOfOneCallAndOfAll() {
    Kriptomat.Builder builder = builder();

    User user = kriptomat.users().get(6).withHeader("X-Team", "payments").execute();

    CallListener everyCall =
        new CallListener() {
          @Override
          public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
            headers.set("X-Team", "payments");
          }
        };
    builder.listener(everyCall);

    try (Kriptomat all = builder.build()) {
      assertThat(all.users().get(6).execute()).isEqualTo(user);
    }
    assertThat(server.requests(UsersApi::get))
        .extracting(request -> request.header("X-Team"))
        .containsExactly("payments", "payments");
  }

  /** Sends the id of the caller's request with each attempt. */
  private static final class RequestIds implements CallListener {
    private static final CallContext.Key<String> ID = CallContext.Key.of("id", String.class);
    private final ThreadLocal<String> current;

    RequestIds(ThreadLocal<String> current) {
      this.current = current;
    }

    @Override
    public void callStarted(ObservedCall call) {
      call.context().put(ID, current.get());
    }

    @Override
    public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
      headers.set("X-Correlation-Id", String.valueOf(call.context().get(ID)));
    }
  }

  @Test
  void idOfTheCallersRequestIsSent() {
    ThreadLocal<String> current = ThreadLocal.withInitial(() -> "order-4711");
    try (Kriptomat traced = builder().listener(new RequestIds(current)).build()) {
      traced.users().get(6).executeAsync().join();
    }
    assertThat(server.requests(UsersApi::get).get(0).header("X-Correlation-Id"))
        .isEqualTo("order-4711");
  }

  @Test
  void timeoutOfOneCallIncludesItsRetries() {
    User user = kriptomat.users().get(6).withTimeout(Duration.ofSeconds(5)).execute();

    assertThat(user.kycStatus()).isNotNull();
    server.on(UsersApi::get).fails(503).retryAfter(2);
    assertThatThrownBy(() -> kriptomat.users().get(6).withTimeout(Duration.ofSeconds(1)).execute())
        .isInstanceOf(ServerErrorException.class);
  }

  @Test
  void severalCallsShareADeadline() {
    Instant deadline = Instant.now().plusSeconds(10);
    User user = withinTimeLeft(kriptomat.users().get(6), deadline).execute();
    TransactionReference bought =
        withinTimeLeft(kriptomat.orders().buy(6, order), deadline).execute();

    assertThat(user).isNotNull();
    assertThat(bought.transactionId()).isNotNull();
    server.on(UsersApi::get).delayed(Duration.ofSeconds(20));
    assertThatThrownBy(
            () -> withinTimeLeft(kriptomat.users().get(6), Instant.now().plusMillis(300)).execute())
        .isInstanceOf(DeadlineExceededException.class);
    assertThatThrownBy(() -> withinTimeLeft(kriptomat.users().get(6), Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static <T> ApiCall<T> withinTimeLeft(ApiCall<T> call, Instant deadline) {
    return call.withTimeout(Duration.between(Instant.now(), deadline));
  }

  @Test
  void retriesCanBeSwitchedOff() {
    server.on(UsersApi::get).fails(503);
    Kriptomat.Builder builder = builder();

    ApiCall<User> once = kriptomat.users().get(6).withRetries(RetryPolicy.none());
    Kriptomat never = builder.retries(RetryPolicy.none()).build();

    assertThatThrownBy(once::execute).isInstanceOf(ServerErrorException.class);
    assertThatThrownBy(() -> never.users().get(6).execute())
        .isInstanceOf(ServerErrorException.class);
    assertThat(server.requests(UsersApi::get)).hasSize(2);
    never.close();
  }

  @Test
  void ownKeyMakesARepeatedOrderTheSame() {
    TransactionReference bought =
        kriptomat.orders().buy(6, order).withIdempotencyKey("cart-4711").execute();

    assertThat(bought).isNotNull();
    assertThat(server.requests(OrdersApi::buy).get(0).idempotencyKey()).isEqualTo("cart-4711");
  }

  @Test
  void storedCallIsSentAfterARestart() {
    String stored = kriptomat.orders().buy(6, order).snapshot().toJson(); // before it is sent

    Object bought = kriptomat.restore(CallSnapshot.fromJson(stored)).execute();

    assertThat(bought).isInstanceOf(TransactionReference.class);
    assertThat(server.requests(OrdersApi::buy).get(0).body().amount()).isEqualTo("250.00");
  }

  @Test
  void fieldThatTheClientDoesNotKnowIsSent() {
    BuyOrder tagged =
        order.toBuilder().additionalProperty("tag", RawJson.of("\"spring-sale\"")).build();

    kriptomat.orders().buy(6, tagged).execute();
    assertThat(server.requests(OrdersApi::buy).get(0).body().additionalProperties())
        .containsEntry("tag", RawJson.of("\"spring-sale\""));
  }

  @Test
  void operationThatTheClientLacksIsCalledWithItsSession() throws IOException {
    OkHttpClient http = new OkHttpClient.Builder().followRedirects(false).build();
    String baseUrl = server.url().toString();
    server.answerWith(200, "{\"fee\":\"0.5\"}");

    Secret token = kriptomat.session().token().value();
    Request request =
        new Request.Builder()
            .url(baseUrl + "v1/fees")
            .header("Authorization", "Bearer " + token.reveal())
            .build();
    try (Response response = http.newCall(request).execute()) {
      System.out.println(response.body().string());
    }

    assertThat(server.takeRequest().target()).isEqualTo("/v1/fees");
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void requestIsSeenWithoutSendingIt() {
    CallSnapshot request = kriptomat.orders().buy(6, order).snapshot();
    System.out.println(request.method() + " " + request.path());
    System.out.println(request.body().utf8());

    assertThat(request.path()).isEqualTo("v1/users/6/buy");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void invalidRequestIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> BuyOrder.builder().pair("btceur").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("amount");
  }

  @Test
  void fileIsUploadedWithProgress(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(folder.resolve("passport.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    String user = "ebf8e81e-fdfd-4da9-84e4-b5172b6f14f3";
    try (SpecServer cryptoServer = SpecServer.start(Spec.of(CryptoCoin.class));
        CryptoCoin cryptoCoin =
            CryptoCoin.builder()
                .baseUrl(cryptoServer.url().toString())
                .session(Secret.of("token"))
                .build()) {

      Upload scan =
          Upload.of(file, "image/png")
              .withProgress((sent, total) -> System.out.println(sent + " of " + total));
      NewKycDocument passport =
          NewKycDocument.builder().type(KycDocumentType.PASSPORT).file(scan).build();
      cryptoCoin.kyc().addDocument(user, passport).execute();

      assertThat(cryptoServer.takeRequest().target()).contains(user);
    }
  }

  @Test
  void payloadsAreSealed() {
    Secret key = Secret.of("00".repeat(32));
    try (SpecServer elKycServer = SpecServer.start(Spec.of(ElKyc.class))) {
      elKycServer.seal(AesGcm.of(key));
      ElKyc.Builder builder =
          ElKyc.builder().baseUrl(elKycServer.url().toString()).apiKey(Secret.of("made up"));

      ElKyc elKyc = builder.cipher(AesGcm.of(key)).build();

      elKyc
          .cryptoAml()
          .search(CryptoAmlSearch.builder().blockchain(Blockchain.BTC).address("1A1z").build())
          .execute();
      assertThat(elKycServer.requests(CryptoAmlApi::search).get(0).header("x-allpass-signature"))
          .isNotBlank();
      elKyc.close();
    }
  }
}
