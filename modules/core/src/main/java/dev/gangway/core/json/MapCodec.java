package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an object whose member names are data. Maps that it reads keep the order and cannot
 * be changed.
 */
public final class MapCodec<T> extends JsonAdapter<Map<String, T>> {
  private final JsonAdapter<T> value;

  private MapCodec(JsonAdapter<T> value) {
    this.value = value;
  }

  /** Returns the codec of a map with these values. */
  public static <T> MapCodec<T> of(JsonAdapter<T> value) {
    return new MapCodec<>(value);
  }

  @Override
  public @Nullable Map<String, T> fromJson(JsonReader reader) throws IOException {
    if (!Members.begin(reader)) {
      return null;
    }
    Map<String, T> entries = new LinkedHashMap<>();
    while (reader.hasNext()) {
      entries.put(reader.nextName(), value.fromJson(reader));
    }
    Members.end(reader);
    return Collections.unmodifiableMap(entries);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<String, T> entries) throws IOException {
    if (entries == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      Members.writeNullable(writer, entry.getKey(), value, entry.getValue());
    }
    writer.endObject();
  }
}
