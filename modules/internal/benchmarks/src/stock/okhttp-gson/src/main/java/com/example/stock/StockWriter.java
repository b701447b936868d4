package com.example.stock;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Writes a value as the generated client does. */
public final class StockWriter implements Function<Object, byte[]> {

  @Override
  public byte[] apply(Object value) {
    return JSON.serialize(value).getBytes(StandardCharsets.UTF_8);
  }
}
