package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** An order as a task of db-scheduler: the task's id is the key, and the scheduler retries. */
class DbSchedulerRecipeTest {
  private static final String TABLE =
      """
      create table scheduled_tasks (
        task_name varchar(100) not null, task_instance varchar(100) not null, task_data blob,
        execution_time timestamp(6) with time zone, picked boolean, picked_by varchar(50),
        last_success timestamp(6) with time zone, last_failure timestamp(6) with time zone,
        consecutive_failures int, last_heartbeat timestamp(6) with time zone, version bigint,
        priority int, primary key (task_name, task_instance))
      """;

  private static OneTimeTask<Void> buy(Kriptomat kriptomat) {
    return Tasks.oneTime("buy")
        .onFailureRetryLater()
        .execute(
            (task, context) ->
                kriptomat
                    .orders()
                    .buy(6, OrderDesk.ORDER)
                    .withIdempotencyKey(task.getTaskAndInstance())
                    .withRetries(RetryPolicy.none())
                    .execute());
  }

  @Test
  void retriedTaskSendsTheSameKey() throws Exception {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:mem:recipes;DB_CLOSE_DELAY=-1");
    createTable(dataSource);
    try (OrderDesk desk = new OrderDesk(503);
        Kriptomat kriptomat = desk.client()) {
      OneTimeTask<Void> buy = buy(kriptomat);
      SettableClock clock = new SettableClock();
      clock.set(Instant.parse("2026-01-01T00:00:00Z"));
      ManualScheduler scheduler =
          TestHelper.createManualScheduler(dataSource, buy).clock(clock).build();
      scheduler.schedule(buy.instance("order-4711"), clock.now());
      scheduler.runAnyDueExecutions();
      scheduler.tick(Duration.ofMinutes(5));
      scheduler.runAnyDueExecutions();
      scheduler.tick(Duration.ofMinutes(5));
      scheduler.runAnyDueExecutions();

      assertThat(desk.keys).containsExactly("buy_order-4711", "buy_order-4711");
    }
  }

  private static void createTable(JdbcDataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
    }
  }
}
