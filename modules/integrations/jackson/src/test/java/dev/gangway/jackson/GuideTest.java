package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.model.BuyOrder;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the documentation shows. */
class GuideTest {

  record StoredOrder(String id, BuyOrder order) {}

  @Test
  void orderIsStoredWithinAnObjectOfTheUsers() throws Exception {
    BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

    JsonMapper store = JsonMapper.builder().addModule(new GangwayModule(Purpose.STORE)).build();

    String json = store.writeValueAsString(new StoredOrder("4711", order));
    StoredOrder stored = store.readValue(json, StoredOrder.class);

    assertThat(json)
        .isEqualTo("{\"id\":\"4711\",\"order\":{\"amount\":\"250.00\",\"pair\":\"btceur\"}}");
    assertThat(stored.order()).isEqualTo(order);
  }

  @Test
  void orderIsShown() throws Exception {
    BuyOrder order = BuyOrder.builder().amount(BigDecimal.ONE).pair("btceur").build();

    JsonMapper print = JsonMapper.builder().addModule(new GangwayModule(Purpose.PRINT)).build();

    assertThat(print.writeValueAsString(order)).isEqualTo("{\"amount\":\"1\",\"pair\":\"btceur\"}");
  }
}
