package com.example.stock;

import com.example.stock.model.TransactionPage;
import com.example.stock.model.TransactionReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads a value as the generated client does. */
public final class StockReader implements Function<byte[], Object> {
  private final ObjectReader reader;

  /** Takes whether it is a page of transactions, or a reference. */
  public StockReader(Boolean page) {
    this.reader =
        ApiClient.createDefaultMapper(null).readerFor(page ? TransactionPage.class : TransactionReference.class);
  }

  @Override
  public Object apply(byte[] json) {
    try {
      return reader.readValue(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
