package com.example.stock;

import com.example.stock.model.TransactionPage;
import com.example.stock.model.TransactionReference;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads a value as the generated client does, which makes one text of the body. */
public final class StockReader implements Function<byte[], Object> {
  private final Class<?> type;

  /** Takes whether it is a page of transactions, or a reference. */
  public StockReader(Boolean page) {
    new JSON();
    this.type = page ? TransactionPage.class : TransactionReference.class;
  }

  @Override
  public Object apply(byte[] json) {
    return JSON.deserialize(new String(json, StandardCharsets.UTF_8), type);
  }
}
