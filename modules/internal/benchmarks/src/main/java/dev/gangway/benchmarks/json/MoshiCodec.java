package dev.gangway.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Moshi's own adapters of records, with adapters for the types that it does not know. */
public final class MoshiCodec {

  static JsonCodec of(Type type) {
    return new AdapterCodec(moshi().adapter(type));
  }

  /** Returns an instance that knows decimals and times. */
  public static Moshi moshi() {
    return new Moshi.Builder()
        .add(BigDecimal.class, new DecimalAdapter().nullSafe())
        .add(LocalDateTime.class, new DateTimeAdapter().nullSafe())
        .add(Instant.class, new InstantAdapter().nullSafe())
        .build();
  }

  private static final class DecimalAdapter extends JsonAdapter<BigDecimal> {
    @Override
    public BigDecimal fromJson(JsonReader reader) throws IOException {
      return new BigDecimal(reader.nextString());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
      writer.value(value);
    }
  }

  private static final class DateTimeAdapter extends JsonAdapter<LocalDateTime> {
    @Override
    public LocalDateTime fromJson(JsonReader reader) throws IOException {
      return LocalDateTime.parse(reader.nextString());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable LocalDateTime value) throws IOException {
      writer.value(String.valueOf(value));
    }
  }

  private static final class InstantAdapter extends JsonAdapter<Instant> {
    @Override
    public Instant fromJson(JsonReader reader) throws IOException {
      return Instant.ofEpochSecond(reader.nextLong());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
      writer.value(value == null ? null : value.getEpochSecond());
    }
  }

  private MoshiCodec() {}
}
