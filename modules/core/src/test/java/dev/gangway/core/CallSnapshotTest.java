package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.OutsideServerException;
import dev.gangway.core.kiosk.FilesApi;
import dev.gangway.core.kiosk.FormsApi;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrdersApi;
import dev.gangway.core.kiosk.Profile;
import dev.gangway.core.kiosk.SessionsApi;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallSnapshotTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final Class<?>[] APIS = {
    OrdersApi.class, FormsApi.class, SessionsApi.class, FilesApi.class
  };

  @RegisterExtension final KioskServer server = new KioskServer();

  /** Sends the call, and then what another client restores of it. */
  private Object[] sentTwice(ApiCall<?> call) {
    Object first = call.execute();
    CallSnapshot stored = CallSnapshot.fromJson(call.snapshot().toJson());
    assertThat(stored).isEqualTo(call.snapshot()).hasSameHashCodeAs(call.snapshot());
    Object second = restored(stored).execute();
    return new Object[] {first, second};
  }

  private ApiCall<?> restored(CallSnapshot stored) {
    return server.client().runtime().restore(stored, APIS);
  }

  private void assertSameRequests() {
    RecordedRequest first = server.request();
    RecordedRequest second = server.request();
    assertThat(second.getMethod()).isEqualTo(first.getMethod());
    assertThat(second.getUrl()).isEqualTo(first.getUrl());
    assertThat(second.getHeaders()).isEqualTo(first.getHeaders());
    assertThat(second.getBody()).isEqualTo(first.getBody());
  }

  private static NewOrder order() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).email("jane@example.com").build();
  }

  @Test
  void restoredCallSendsTheSameRequestAndReadsTheSameValue() {
    server.answers(ORDER);
    server.answers(ORDER);

    Object[] values =
        sentTwice(server.client().orders().place(order()).withHeader("X-Trace", "t-1"));

    assertThat(values[0]).isInstanceOf(Order.class).isEqualTo(values[1]);
    assertSameRequests();
  }

  @Test
  void pathQueryAndHeadersAreRestored() {
    server.answers("{\"status\":true,\"data\":[{\"id\":6}]}");
    server.answers("{\"status\":true,\"data\":[{\"id\":6}]}");

    Object[] values =
        sentTwice(
            server
                .client()
                .orders()
                .list(null, new BigDecimal("0.5"), null, new BigDecimal("7"), null));

    assertThat(values[0]).isEqualTo(values[1]);
    assertSameRequests();
  }

  @Test
  void formsAndFilesAreRestoredByteByByte() {
    server.answers("");
    server.answers("");
    Profile profile =
        Profile.builder()
            .name("Jane")
            .photo(Upload.of("a.png", "image/png", new byte[] {1, 0, -1}))
            .build();

    sentTwice(server.client().forms().sendProfile(profile));

    assertSameRequests();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void idempotencyKeyStaysSoThatTheRestoredCallMayBeSentAgain(boolean inHeader) {
    Kiosk kiosk =
        server.client(
            server
                .builder()
                .retries(
                    RetryPolicy.standard()
                        .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1))));
    ApiCall<?> call = inHeader ? kiosk.orders().refund(order()) : kiosk.orders().place(order());
    CallSnapshot stored = CallSnapshot.fromJson(call.snapshot().toJson());
    server.answers(503, "{}");
    server.answers(inHeader ? "" : ORDER);

    ApiCall<?> restored = kiosk.runtime().restore(stored, APIS).withHeader("X-Trace", "t-2");
    restored.execute();

    assertThat(restored.idempotencyKey()).isEqualTo(call.idempotencyKey()).isNotNull();
    RecordedRequest first = server.request();
    assertThat(server.request().getBody()).isEqualTo(first.getBody());
    assertThat(first.getHeaders() + KioskServer.text(first)).contains(call.idempotencyKey());
  }

  @Test
  void keyInTheBodyOfARestoredCallCannotBeReplaced() {
    ApiCall<?> restored = restored(server.client().orders().place(order()).snapshot());

    assertThatThrownBy(() -> restored.withIdempotencyKey("another"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("placeOrder was restored, and keeps the idempotency key that its body has.");
  }

  @Test
  void snapshotHoldsNoCredentialAndIsSentWithThatOfItsClient() {
    ApiCall<?> call = server.client().orders().get("6");
    server.answers(ORDER);

    CallSnapshot snapshot = call.snapshot();
    restored(snapshot).execute();

    assertThat(snapshot.toJson()).doesNotContain(KioskServer.TOKEN).doesNotContain("://");
    assertThat(server.request().getHeaders().get("Authorization")).contains(KioskServer.TOKEN);
  }

  @Test
  void callWithASecretIsRefused() {
    Kiosk kiosk = server.client();
    List<ApiCall<?>> calls =
        List.of(
            kiosk.sessions().login(new Login("jane@example.com", Secret.of("s3cret"), Map.of())),
            kiosk.forms().sendFields(Profile.builder().pin(Secret.of("s3cret")).build()),
            kiosk.forms().sendProfile(Profile.builder().pin(Secret.of("s3cret")).build()),
            kiosk.orders().list(null, null, Secret.of("s3cret"), null, null));

    assertThat(calls)
        .allSatisfy(
            call ->
                assertThatThrownBy(call::snapshot)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("it carries a credential")
                    .hasMessageNotContaining("s3cret"));
  }

  @Test
  void uploadThatCanBeReadOnceIsRefused() {
    Upload once =
        Upload.once(
            "a.png",
            "image/png",
            new ByteArrayInputStream("once".getBytes(StandardCharsets.UTF_8)));

    assertThatThrownBy(server.client().files().sendImage(once)::snapshot)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "Kiosk.sendImage has no snapshot: its upload can be read only once. Upload a file or"
                + " bytes, which can be read again.");
  }

  @Test
  void snapshotOfAnotherClientOrVersionIsRefused() {
    CallSnapshot other =
        CallSnapshot.builder("Teashop", "brew").target("POST", "brew", null).build();
    CallSnapshot later = CallSnapshot.builder("Kiosk", "brew").target("POST", "brew", null).build();

    assertThatThrownBy(() -> restored(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The snapshot is of a call of Teashop, which Kiosk cannot restore. Restore it with a"
                + " client of Teashop.");
    assertThatThrownBy(() -> restored(later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Kiosk has no operation brew: the snapshot is of another version of the client. Restore"
                + " it with that version.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"client\":\"Kiosk\"", "{\"client\":{}}", "jane"})
  void textThatIsNotASnapshotIsRefusedWithoutShowingIt(String json) {
    assertThatThrownBy(() -> CallSnapshot.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage(
            "The text is not a call that CallSnapshot.toJson() wrote, or was changed since. Restore"
                + " it from where it was stored.");
  }

  @Test
  void snapshotPrintsNothingOfTheCaller() {
    assertThat(server.client().orders().place(order()).snapshot())
        .hasToString("CallSnapshot[Kiosk.placeOrder]");
  }

  @Test
  void changedPathDoesNotLeaveTheServer() {
    CallSnapshot changed =
        CallSnapshot.builder("Kiosk", "getOrder").target("GET", "../../admin", null).build();

    Kiosk kiosk = server.client(server.builder().baseUrl(server.url() + "v1/"));

    assertThatThrownBy(() -> kiosk.runtime().restore(changed, APIS))
        .isInstanceOf(OutsideServerException.class);
    assertThat(server.requestCount()).isZero();
  }
}
