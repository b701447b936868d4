package dev.gangway.benchmarks.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.benchmarks.json.JsonPeer;
import dev.gangway.kriptomat.model.TransactionPage;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockPayloadTest {

  @ParameterizedTest
  @CsvSource({"LONG, 100000", "HUGE, 5000000"})
  void longPagesRepeatTheDocumentedTransactions(StockPayload payload, int bytes) throws Exception {
    TransactionPage documented = page(StockPayload.PAGE);

    TransactionPage read = page(payload);

    int size = documented.transactions().size();
    assertThat(payload.json().size()).isBetween(bytes * 9 / 10, bytes * 11 / 10);
    assertThat(read.transactions().subList(0, size)).isEqualTo(documented.transactions());
    assertThat(read.transactions())
        .hasSizeGreaterThan(100)
        .startsWith(documented.transactions().get(0));
    assertThat(read.meta()).isEqualTo(documented.meta());
  }

  @Test
  void shortPayloadsAreTheDocumentedOnes() {
    assertThat(StockPayload.REFERENCE.json()).isEqualTo(StockPayload.REFERENCE.documented().json());
    assertThat(StockPayload.PAGE.json()).isEqualTo(StockPayload.PAGE.documented().json());
  }

  private static TransactionPage page(StockPayload payload) throws Exception {
    Object page = JsonPeer.GANGWAY.codec(payload.documented()).decode(payload.json().toByteArray());
    return (TransactionPage) Objects.requireNonNull(page);
  }
}
