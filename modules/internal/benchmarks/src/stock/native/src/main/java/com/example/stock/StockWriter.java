package com.example.stock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Function;

/** Writes a value as the generated client does. */
public final class StockWriter implements Function<Object, byte[]> {
  private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();

  @Override
  public byte[] apply(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
