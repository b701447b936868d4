package dev.gangway.benchmarks.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.lang.reflect.Type;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The output of avaje's annotation processor, with seconds since 1970 as a setting. */
record AvajeCodec(JsonType<Object> type) implements JsonCodec {

  static JsonCodec of(Type type) {
    Jsonb jsonb = Jsonb.builder().add(Instant.class, new InstantAdapter()).build();
    return new AvajeCodec(jsonb.type(type));
  }

  @Override
  public @Nullable Object decode(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  public byte[] encode(Object value) {
    return type.toJsonBytes(value);
  }

  private static final class InstantAdapter implements JsonAdapter<Instant> {
    @Override
    public @Nullable Instant fromJson(JsonReader reader) {
      return reader.isNullValue() ? null : Instant.ofEpochSecond(reader.readLong());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Instant value) {
      if (value == null) {
        writer.nullValue();
      } else {
        writer.value(value.getEpochSecond());
      }
    }
  }
}
