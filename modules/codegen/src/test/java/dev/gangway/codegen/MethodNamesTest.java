package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.operation.MethodNames;
import dev.gangway.codegen.operation.SpecOperation;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodNamesTest {

  /** Methods that are shortened, kept for their verb, kept as keywords, and named by framework. */
  private static final List<String> IDS =
      List.of(
          "Orders_list",
          "orders.create",
          "OrdersController_find",
          "orderReplace",
          "patchOrder",
          "orders.new",
          "ordersState",
          "OrderService_wait",
          "RefundsController_create",
          "read_order_v1_orders_get");

  @Test
  void tagIsLeftOutOfItsMethods() {
    assertThat(methods(IDS))
        .containsExactly(
            "list",
            "create",
            "find",
            "replace",
            "patchOrder",
            "ordersNew",
            "ordersState",
            "orderServiceWait",
            "refundsCreate",
            "readOrder");
  }

  @Test
  void methodKeepsItsNameWhenAnotherIsAdded() {
    for (String neighbour : List.of("ordersDelete", "Orders_listAll", "findOrder", "refund")) {
      List<String> more = new ArrayList<>(List.of(neighbour));
      more.addAll(IDS);

      List<String> named = methods(more);

      assertThat(named.subList(1, named.size())).isEqualTo(methods(IDS));
    }
  }

  @Test
  void methodThatIsTakenLeavesTheLongName() {
    assertThat(methods(List.of("Orders_close", "close", "Orders_pause", "orders.pause")))
        .containsExactly("ordersClose", "close", "ordersPause", "ordersPause");
  }

  private static List<String> methods(List<String> ids) {
    String tag = "orders";
    List<SpecOperation> all =
        ids.stream()
            .map(
                id ->
                    new SpecOperation(
                        "/v1/orders",
                        "GET",
                        new PathItem(),
                        new Operation().operationId(id).tags(List.of(tag))))
            .toList();
    return MethodNames.shortened(all, any -> tag).stream().map(SpecOperation::method).toList();
  }
}
