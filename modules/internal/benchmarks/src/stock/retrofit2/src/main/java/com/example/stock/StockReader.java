package com.example.stock;

import com.example.stock.model.TransactionPage;
import com.example.stock.model.TransactionReference;
import com.google.gson.TypeAdapter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads a value as the generated client does. */
public final class StockReader implements Function<byte[], Object> {
  private final TypeAdapter<?> adapter;

  /** Takes whether it is a page of transactions, or a reference. */
  public StockReader(Boolean page) {
    Class<?> type = page ? TransactionPage.class : TransactionReference.class;
    this.adapter = StockGson.create().getAdapter(type);
  }

  @Override
  public Object apply(byte[] json) {
    try {
      return adapter.fromJson(
          new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
