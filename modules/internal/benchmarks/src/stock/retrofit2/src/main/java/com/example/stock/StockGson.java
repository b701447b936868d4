package com.example.stock;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDateTime;

/**
 * The generated Gson with an adapter for local times, which it lacks: without, it reads no
 * transaction.
 */
final class StockGson {

  static Gson create() {
    return new JSON()
        .getGson()
        .newBuilder()
        .registerTypeAdapter(LocalDateTime.class, new LocalTime().nullSafe())
        .create();
  }

  private static final class LocalTime extends TypeAdapter<LocalDateTime> {
    @Override
    public LocalDateTime read(JsonReader reader) throws IOException {
      return LocalDateTime.parse(reader.nextString());
    }

    @Override
    public void write(JsonWriter writer, LocalDateTime value) throws IOException {
      writer.value(value.toString());
    }
  }

  private StockGson() {}
}
