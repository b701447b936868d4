package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.core.json.RawJson;
import dev.gangway.cryptocoin.model.NewUser;
import dev.gangway.cryptocoin.model.Notification;
import dev.gangway.cryptocoin.model.NotificationFilter;
import dev.gangway.cryptocoin.model.NotificationPage;
import dev.gangway.cryptocoin.model.PageMeta;
import dev.gangway.cryptocoin.model.PermanentNotifications;
import dev.gangway.cryptocoin.model.Reference;
import dev.gangway.cryptocoin.model.Registration;
import dev.gangway.cryptocoin.model.StaffMember;
import dev.gangway.cryptocoin.model.StaffPage;
import dev.gangway.cryptocoin.model.StaffPageMeta;
import dev.gangway.cryptocoin.model.Total;
import dev.gangway.testkit.SpecServer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Responses whose `data` has a `meta` beside it are not unwrapped: both are the value. */
final class PageTest {
  private static final UUID ID = UUID.fromString("5f374d03-be0d-4dd2-b6ef-112a2bec5963");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void pageOfNotificationsSaysWhereItStands() {
    NotificationPage page = client.notifications().listTemporary("u", null, null).execute();

    assertThat(page.meta()).isEqualTo(new PageMeta(1L, 1, 25, 1, Map.of()));
    assertThat(page.data()).hasSize(1);
    assertThat(page.data().get(0).meta())
        .isEqualTo(
            new Reference(
                UUID.fromString("e8dfeb1f-b69f-441c-bcee-027ed11f417a"), "YN3DIS2F", Map.of()));
  }

  @Test
  void pageOfStaffSaysTheSameInSnakeCase() {
    StaffPage page = client.platforms().staff(ID).execute();

    assertThat(page.meta()).isEqualTo(new StaffPageMeta(1L, 1, 25, 1, Map.of()));
    assertThat(page.data()).extracting(StaffMember::role).containsExactly("superadmin");
  }

  @Test
  void permanentNotificationsHaveATotalThatNeedNotMatch() {
    PermanentNotifications notifications = client.notifications().listPermanent("u").execute();

    assertThat(notifications.data()).hasSize(8);
    assertThat(notifications.meta()).isEqualTo(new Total(2L, Map.of()));
  }

  @Test
  void metaIsReadFromText() {
    cryptoCoin.answer(
        200,
        "{\"data\":[],\"meta\":{\"total\":\"5000000000\",\"currentPage\":\"2\",\"perPage\":25.0,"
            + "\"lastPage\":\"4\",\"from\":26}}");

    PageMeta meta =
        cryptoCoin.client().notifications().listTemporary("u", null, null).execute().meta();

    assertThat(meta)
        .isEqualTo(new PageMeta(5_000_000_000L, 2, 25, 4, Map.of("from", RawJson.of("26"))));
  }

  @Test
  void documentedPageOfStaffIsTheOnlyOne() {
    assertThat(client.platforms().allStaff(ID))
        .extracting(StaffMember::role)
        .containsExactly("superadmin");
    assertThat(server.requests()).hasSize(1);
    assertThat(server.requests().get(0).url().query()).isEqualTo("page=1");
  }

  @Test
  void allNotificationsKeepTheirFilter() {
    cryptoCoin
        .answer(
            200,
            "{\"data\":[{\"code\":\"a\"}],\"meta\":{\"currentPage\":\"1\",\"lastPage\":\"3\"}}")
        .answer(200, "{\"data\":[],\"meta\":{\"total\":51,\"currentPage\":2,\"perPage\":25}}")
        .answer(200, "{\"data\":[{\"code\":\"b\"}],\"meta\":{\"currentPage\":3,\"lastPage\":3}}");

    assertThat(cryptoCoin.client().notifications().listAllTemporary("u", NotificationFilter.UNREAD))
        .extracting(Notification::code)
        .containsExactly("a", "b");

    for (int page = 1; page <= 3; page++) {
      assertThat(cryptoCoin.server().takeRequest().target())
          .isEqualTo("/api/v1/user/u/notifications/temporary?type=unread&page=" + page);
    }
  }

  @Test
  void registrationHasTheUserAndHowToGoOn() {
    Registration registration =
        client
            .users()
            .create(
                NewUser.builder()
                    .email("user@example.com")
                    .password(Secret.of("a password"))
                    .firstName("Alin")
                    .lastName("Ionut")
                    .dateOfBirth(LocalDate.of(2000, 2, 20))
                    .build())
            .execute();

    assertThat(registration.data().uuid()).isEqualTo("ebf8e81e-fdfd-4da9-84e4-b5172b6f1412");
    assertThat(registration.data().isActive()).isFalse();
    assertThat(registration.meta().registerType()).isEqualTo("linked");
    assertThat(registration.meta().redirectTo())
        .isEqualTo(URI.create("http://dev-api-checkout.localhost:8000/api/v1/"));
  }
}
