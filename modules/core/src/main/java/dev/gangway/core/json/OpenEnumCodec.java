package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@link OpenEnum} of strings: known values become their constants, others are
 * kept.
 */
public abstract class OpenEnumCodec<E extends OpenEnum<String>> extends JsonAdapter<E> {
  private final List<E> constants;
  private final JsonReader.Options options;

  /** Creates the codec of an enum with these constants. */
  protected OpenEnumCodec(List<E> constants) {
    this.constants = constants;
    this.options =
        JsonReader.Options.of(constants.stream().map(OpenEnum::value).toArray(String[]::new));
  }

  /** Returns the enum's value for text that is none of the constants'. */
  protected abstract E unrecognized(String value);

  @Override
  public final @Nullable E fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    int index = reader.selectString(options);
    return index >= 0 ? constants.get(index) : find(reader.nextString());
  }

  /** Text that came as a JSON number is not among the options, and may be a constant's. */
  private E find(String value) {
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
