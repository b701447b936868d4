package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.kriptomat.Kriptomat;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.RetryOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An order as an activity of Temporal: workflow and step are the key, and Temporal retries. */
@Timeout(120)
class TemporalRecipeTest {

  @ActivityInterface
  public interface Orders {
    long buy(String amount);
  }

  @WorkflowInterface
  public interface Purchase {
    @WorkflowMethod
    long run(String amount);
  }

  static final class KriptomatOrders implements Orders {
    private final Kriptomat kriptomat;

    KriptomatOrders(Kriptomat kriptomat) {
      this.kriptomat = kriptomat;
    }

    @Override
    public long buy(String amount) {
      ActivityExecutionContext step = Activity.getExecutionContext();
      return kriptomat
          .orders()
          .buy(6, OrderDesk.ORDER.toBuilder().amount(new BigDecimal(amount)).build())
          .withIdempotencyKey(step.getInfo().getWorkflowId() + "/" + step.getInfo().getActivityId())
          .withRetries(RetryPolicy.none())
          .execute()
          .transactionId();
    }
  }

  public static final class PurchaseOfBitcoin implements Purchase {
    private final Orders orders =
        Workflow.newActivityStub(
            Orders.class,
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofMinutes(1))
                .setRetryOptions(
                    RetryOptions.newBuilder()
                        .setDoNotRetry(InvalidRequestException.class.getName())
                        .build())
                .build());

    @Override
    public long run(String amount) {
      return orders.buy(amount);
    }
  }

  @Test
  void retriedActivitySendsTheSameKey() throws Exception {
    try (OrderDesk desk = new OrderDesk(503);
        Kriptomat kriptomat = desk.client();
        TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance()) {
      Worker worker = temporal.newWorker("orders");
      worker.registerWorkflowImplementationTypes(PurchaseOfBitcoin.class);
      worker.registerActivitiesImplementations(new KriptomatOrders(kriptomat));
      temporal.start();
      Purchase purchase =
          temporal
              .getWorkflowClient()
              .newWorkflowStub(
                  Purchase.class,
                  WorkflowOptions.newBuilder()
                      .setWorkflowId("order-4711")
                      .setTaskQueue("orders")
                      .build());

      assertThat(purchase.run("250.00")).isEqualTo(12);
      assertThat(desk.keys).hasSize(2).allMatch(key -> key.startsWith("order-4711/"));
      assertThat(desk.keys.get(0)).isEqualTo(desk.keys.get(1));
    }
  }
}
