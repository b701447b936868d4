package dev.gangway.benchmarks.model;

import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of transactions. */
@Json
public record TransactionPage(List<Transaction> transactions, Meta meta) {

  /** A transaction. */
  @Json
  public record Transaction(
      Long id,
      Long user_id,
      Type type,
      BigDecimal amount,
      @Nullable String pair,
      @Nullable BigDecimal price,
      LocalDateTime date,
      State state,
      BigDecimal fee,
      BigDecimal subtotal,
      BigDecimal total) {}

  /** What kind a transaction is. */
  public enum Type {
    buy,
    sell,
    fiat_deposit,
    fiat_withdrawal
  }

  /** How far a transaction is. */
  public enum State {
    success,
    pending,
    error
  }

  /** Which page it is. */
  @Json
  public record Meta(
      Integer current_page,
      Integer total_pages,
      Long total_count,
      Integer per_page,
      Boolean last_page,
      Boolean out_of_range) {}
}
