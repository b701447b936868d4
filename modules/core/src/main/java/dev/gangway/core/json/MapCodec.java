package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.internal.json.FrozenMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an object whose field names are data. Maps that it reads keep the order and cannot
 * be changed.
 */
public final class MapCodec<T> extends JsonCodec<Map<String, T>> {
  private static final String OBJECT = "an object";

  private final JsonAdapter<T> value;

  private MapCodec(JsonAdapter<T> value) {
    this.value = value;
  }

  /** Returns the codec of a map with these values. */
  public static <T> MapCodec<T> of(JsonAdapter<T> value) {
    return new MapCodec<>(value);
  }

  @Override
  protected @Nullable Map<String, T> read(JsonInput in) throws IOException {
    if (!in.begin()) {
      return null;
    }
    Map<String, T> entries = new LinkedHashMap<>();
    while (in.hasNext()) {
      entries.put(in.nextName(), in.read(value));
    }
    in.end();
    return new FrozenMap<>(entries);
  }

  @Override
  String expectation(String expected) {
    return expected.equals(OBJECT) ? OBJECT : "an object in which each value is " + expected;
  }

  @Override
  protected void write(JsonOutput out, Map<String, T> entries) throws IOException {
    out.begin();
    for (Map.Entry<String, T> entry : FrozenMap.entries(entries)) {
      out.writeName(
          Objects.requireNonNull(
              entry.getKey(), "A name in a map must not be null. Give it a value."));
      out.writeNullable(value, entry.getValue());
    }
    out.end();
  }
}
