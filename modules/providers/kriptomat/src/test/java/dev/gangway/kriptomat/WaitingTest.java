package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.NotFoundException;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionState;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class WaitingTest {
  private static final Duration SOON = Duration.ofMillis(1);

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  private void answerKyc(String status) {
    kriptomat.answerData("{\"id\":6,\"kyc_status\":\"" + status + "\"}");
  }

  @Test
  void verificationIsWaitedFor() {
    answerKyc("not_started");
    answerKyc("pending");
    kriptomat.answerUnavailableForNow();
    answerKyc("a state of tomorrow");
    answerKyc("passed");

    User user =
        kriptomat
            .client()
            .users()
            .get(6)
            .untilTerminal(User::kycStatus)
            .every(SOON, SOON)
            .execute();

    assertThat(user.kycStatus()).isEqualTo(KycStatus.PASSED);
  }

  @Test
  void transactionIsWaitedForWithoutAThread() throws Exception {
    kriptomat.answerData("{\"id\":12,\"state\":\"pending\"}");
    kriptomat.answerData("{\"id\":12,\"state\":\"success\"}");

    Transaction transaction =
        kriptomat
            .client()
            .transactions()
            .get(6, 12)
            .untilTerminal(Transaction::state)
            .every(SOON, SOON)
            .executeAsync()
            .get(10, TimeUnit.SECONDS);

    assertThat(transaction.state()).isEqualTo(TransactionState.SUCCESS);
  }

  @Test
  void documentedUserNeedsNoWait() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      client.users().get(6).untilTerminal(User::kycStatus).execute();

      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void unknownUserIsNotWaitedFor() {
    kriptomat.answer(404, "{}");

    assertThatThrownBy(
            () -> kriptomat.client().users().get(6).untilTerminal(User::kycStatus).execute())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void statesOfWhichNothingFollowsAreFinal() {
    List<KycStatus> open = List.of(KycStatus.NOT_STARTED, KycStatus.PENDING, KycStatus.of("new"));
    List<KycStatus> ended =
        List.of(KycStatus.VERIFIED, KycStatus.PASSED, KycStatus.FAILED, KycStatus.DECLINED);

    assertThat(open).noneMatch(KycStatus::isTerminal);
    assertThat(ended).allMatch(KycStatus::isTerminal);
  }
}
