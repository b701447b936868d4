package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Orders from a Kafka topic: the record's key is the key, and a record is read again. */
class KafkaRecipeTest {
  private static final TopicPartition ORDERS = new TopicPartition("orders", 0);

  private static void placeOrders(Consumer<String, String> records, Kriptomat kriptomat) {
    for (ConsumerRecord<String, String> record : records.poll(Duration.ofSeconds(1))) {
      kriptomat
          .orders()
          .buy(6, BuyOrder.fromJson(record.value()))
          .withIdempotencyKey(record.key())
          .execute();
      records.commitSync(
          Map.of(
              new TopicPartition(record.topic(), record.partition()),
              new OffsetAndMetadata(record.offset() + 1)));
    }
  }

  private static MockConsumer<String, String> consumer(long committed) {
    MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
    consumer.assign(List.of(ORDERS));
    consumer.updateBeginningOffsets(Map.of(ORDERS, committed));
    for (long offset = committed; offset < 2; offset++) {
      consumer.addRecord(
          new ConsumerRecord<>("orders", 0, offset, "order-" + offset, OrderDesk.ORDER.toJson()));
    }
    return consumer;
  }

  @Test
  void recordThatIsReadAgainSendsTheSameKey() throws Exception {
    try (OrderDesk desk = new OrderDesk(200, 500);
        Kriptomat kriptomat = desk.client();
        MockConsumer<String, String> failing = consumer(0)) {
      assertThatThrownBy(() -> placeOrders(failing, kriptomat))
          .isInstanceOf(ErrorResponseException.class);
      long committed = failing.committed(Set.of(ORDERS)).get(ORDERS).offset();
      try (MockConsumer<String, String> other = consumer(committed)) {
        placeOrders(other, kriptomat);
      }

      assertThat(desk.keys).containsExactly("order-0", "order-1", "order-1");
    }
  }
}
