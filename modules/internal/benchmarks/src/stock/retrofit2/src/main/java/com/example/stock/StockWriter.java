package com.example.stock;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Writes a value as the generated client does. */
public final class StockWriter implements Function<Object, byte[]> {
  private final Gson gson = StockGson.create();

  @Override
  public byte[] apply(Object value) {
    return gson.toJson(value).getBytes(StandardCharsets.UTF_8);
  }
}
