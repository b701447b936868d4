package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.model.BankAccount;
import dev.gangway.kriptomat.model.BankAccountState;
import dev.gangway.kriptomat.model.EddStatus;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionState;
import dev.gangway.kriptomat.model.TransactionType;
import dev.gangway.kriptomat.model.User;
import dev.gangway.kriptomat.model.UserStatus;
import dev.gangway.kriptomat.model.UserUpdate;
import dev.gangway.testkit.SpecServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusTest {
  private static final String USER =
      "{\"email\":\"john@example.com\",\"name\":\"John\",\"surname\":\"Doe\",\"phone\":\"1\","
          + "\"status\":\"%s\",\"kyc_status\":\"%s\",\"edd_status\":\"%s\"}";

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  /** Compiles only as long as every known value has a case. */
  private static boolean canGoOn(KycStatus status) {
    return switch (status.known()) {
      case VERIFIED, PASSED -> true;
      case NOT_STARTED, PENDING, FAILED, DECLINED, UNRECOGNIZED -> false;
    };
  }

  @Test
  void bothVocabulariesOfAnAcceptedIdentityAreKnown() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      User user = client.users().get(6).execute();
      User partnersUser = client.partners().getUser(6).execute();

      assertThat(user.kycStatus()).isSameAs(KycStatus.VERIFIED);
      assertThat(user.eddStatus()).isNull();
      assertThat(partnersUser.kycStatus()).isSameAs(KycStatus.PASSED);
      assertThat(partnersUser.eddStatus()).isSameAs(EddStatus.NONE);
      assertThat(canGoOn(user.kycStatus())).isTrue();
      assertThat(canGoOn(partnersUser.kycStatus())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "not_started, NOT_STARTED, false",
    "pending, PENDING, false",
    "verified, VERIFIED, true",
    "passed, PASSED, true",
    "failed, FAILED, false",
    "declined, DECLINED, false",
    "on_hold, UNRECOGNIZED, false",
    "VERIFIED, UNRECOGNIZED, false",
  })
  void onlyAnAcceptedIdentityGoesOn(String value, KycStatus.Known known, boolean goesOn) {
    kriptomat.answerData(USER.formatted("active", value, ""));

    KycStatus status = kriptomat.client().users().get(6).execute().kycStatus();

    assertThat(status.known()).isEqualTo(known);
    assertThat(status.value()).isEqualTo(value);
    assertThat(canGoOn(status)).isEqualTo(goesOn);
  }

  @Test
  void emptyEddStatusIsAValueOfItsOwn() {
    assertThat(EddStatus.of("")).isSameAs(EddStatus.NONE);
    assertThat(EddStatus.NONE.value()).isEmpty();
    assertThat(EddStatus.of("not_required")).isSameAs(EddStatus.NOT_REQUIRED);
  }

  @Test
  void unknownValuesSurviveTheWayBack() {
    String json = USER.formatted("frozen", "on_hold", "second_check");
    kriptomat.answerData(json).answer(200, "{\"status\":true}");

    User user = kriptomat.client().users().get(6).execute();
    kriptomat
        .client()
        .users()
        .update(
            6,
            UserUpdate.builder()
                .name("John")
                .surname("Doe")
                .phone("1")
                .status(user.status())
                .build())
        .execute();

    assertThat(user.status().known()).isEqualTo(UserStatus.Known.UNRECOGNIZED);
    assertThat(user.status()).isEqualTo(UserStatus.of("frozen")).hasToString("frozen");
    assertThat(User.jsonAdapter().toJson(user)).isEqualTo(json);
    kriptomat.server().takeRequest();
    assertThat(kriptomat.takeBody())
        .isEqualTo("{\"name\":\"John\",\"surname\":\"Doe\",\"phone\":\"1\",\"status\":\"frozen\"}");
  }

  @Test
  void documentedTransactionsHaveKnownTypesAndStates() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      var transactions = client.transactions().listForUser(2).execute().transactions();

      assertThat(transactions)
          .extracting(Transaction::type)
          .containsExactly(
              TransactionType.BUY,
              TransactionType.SELL,
              TransactionType.FIAT_DEPOSIT,
              TransactionType.FIAT_WITHDRAWAL);
      assertThat(transactions)
          .extracting(Transaction::state)
          .containsOnly(TransactionState.SUCCESS);
    }
  }

  @Test
  void bankAccountInAnUndocumentedStateIsNotTakenAsUsable() {
    kriptomat.answerData(
        "{\"id\":8,\"name\":\"ING\",\"iban\":\"DE1\",\"swift_bic\":\"INGDDEFF\","
            + "\"reference_number\":\"RF1\",\"state\":\"pending\"}");

    BankAccount account = kriptomat.client().bankAccounts().get(6, 8).execute();

    assertThat(account.state()).isNotEqualTo(BankAccountState.VERIFIED);
    assertThat(account.state().known()).isEqualTo(BankAccountState.Known.UNRECOGNIZED);
  }
}
