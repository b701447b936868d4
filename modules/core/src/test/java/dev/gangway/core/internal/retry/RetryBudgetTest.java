package dev.gangway.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.RecordingTimer;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An outage is not multiplied. */
@Timeout(60)
class RetryBudgetTest {
  @RegisterExtension final KioskServer server = new KioskServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();

  private Kiosk kiosk() {
    return server.client(timer.in(server.builder()));
  }

  private void answers(int times, int status, String body) {
    for (int i = 0; i < times; i++) {
      server.answers(status, body);
    }
  }

  private static void allFail(Kiosk kiosk, int calls) {
    List<? extends CompletableFuture<?>> all =
        IntStream.range(0, calls).mapToObj(i -> kiosk.values().text().executeAsync()).toList();
    for (CompletableFuture<?> each : all) {
      assertThat(catchThrowableOfType(CompletionException.class, each::join))
          .hasCauseInstanceOf(ServerErrorException.class);
    }
  }

  @Test
  void callsThatFailTogetherShareOneBudget() {
    answers(300, 503, "{}");

    allFail(kiosk(), 100);

    assertThat(server.requestCount()).isEqualTo(100 + RetryBudget.FULL);
  }

  @Test
  void callThatFindsTheBudgetUsedUpFailsWithItsOwnResponse() {
    answers(300, 503, "{}");
    Kiosk kiosk = kiosk();
    allFail(kiosk, 100);

    ServerErrorException error =
        catchThrowableOfType(ServerErrorException.class, kiosk.values().text()::execute);

    assertThat(error.status()).isEqualTo(503);
    assertThat(error.attempts()).isEqualTo(1);
  }

  @Test
  void successFillsTheBudgetAgainByTenths() {
    answers(100 + RetryBudget.FULL, 503, "{}");
    Kiosk kiosk = kiosk();
    allFail(kiosk, 100);
    answers(10, 200, "\"hello\"");
    IntStream.range(0, 10).forEach(i -> kiosk.values().text().execute());
    int before = server.requestCount();

    answers(2, 503, "{}");
    allFail(kiosk, 1);

    assertThat(server.requestCount() - before).isEqualTo(2);
  }

  @Test
  void clientsDoNotShareABudget() {
    answers(300, 503, "{}");
    allFail(kiosk(), 100);
    int before = server.requestCount();

    allFail(kiosk(), 1);

    assertThat(server.requestCount() - before).isEqualTo(3);
  }

  @Test
  void budgetIsNeverMoreThanFull() {
    RetryBudget budget = new RetryBudget();
    IntStream.range(0, 1_000).forEach(i -> budget.succeeded());

    long taken = IntStream.range(0, 1_000).filter(i -> budget.take()).count();

    assertThat(taken).isEqualTo(RetryBudget.FULL);
  }
}
