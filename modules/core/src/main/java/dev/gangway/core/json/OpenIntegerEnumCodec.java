package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@link OpenEnum} of integers: known values become their constants, others are
 * kept.
 */
public abstract class OpenIntegerEnumCodec<E extends OpenEnum<Long>> extends JsonAdapter<E> {
  private final List<E> constants;

  /** Creates the codec of an enum with these constants. */
  protected OpenIntegerEnumCodec(List<E> constants) {
    this.constants = constants;
  }

  /** Returns the enum's value for a number that is none of the constants'. */
  protected abstract E unrecognized(Long value);

  @Override
  public final @Nullable E fromJson(JsonReader reader) throws IOException {
    Long value = Scalars.LONG.fromJson(reader);
    if (value == null) {
      return null;
    }
    for (E constant : constants) {
      if (constant.value().equals(value)) {
        return constant;
      }
    }
    return unrecognized(value);
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable E value) throws IOException {
    writer.value(value == null ? null : value.value());
  }
}
