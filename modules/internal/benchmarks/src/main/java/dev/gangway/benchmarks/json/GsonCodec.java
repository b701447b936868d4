package dev.gangway.benchmarks.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Gson's adapters, with adapters for the times. Gson reads and writes characters. */
public record GsonCodec(TypeAdapter<Object> adapter) implements JsonCodec {

  @SuppressWarnings("unchecked") // What it reads is what it is given to write.
  static JsonCodec of(Type type) {
    return new GsonCodec((TypeAdapter<Object>) gson().getAdapter(TypeToken.get(type)));
  }

  /** Returns an instance that knows times. */
  public static Gson gson() {
    return new GsonBuilder()
        .disableHtmlEscaping()
        .registerTypeAdapter(LocalDateTime.class, new DateTimeAdapter().nullSafe())
        .registerTypeAdapter(Instant.class, new InstantAdapter().nullSafe())
        .create();
  }

  @Override
  public @Nullable Object decode(byte[] json) throws IOException {
    return adapter.fromJson(
        new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
  }

  @Override
  public byte[] encode(Object value) {
    return adapter.toJson(value).getBytes(StandardCharsets.UTF_8);
  }

  private static final class DateTimeAdapter extends TypeAdapter<LocalDateTime> {
    @Override
    public LocalDateTime read(JsonReader reader) throws IOException {
      return LocalDateTime.parse(reader.nextString());
    }

    @Override
    public void write(JsonWriter writer, LocalDateTime value) throws IOException {
      writer.value(value.toString());
    }
  }

  private static final class InstantAdapter extends TypeAdapter<Instant> {
    @Override
    public Instant read(JsonReader reader) throws IOException {
      return Instant.ofEpochSecond(reader.nextLong());
    }

    @Override
    public void write(JsonWriter writer, Instant value) throws IOException {
      writer.value(value.getEpochSecond());
    }
  }
}
