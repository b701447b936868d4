package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class BooleanCodec extends JsonAdapter<Boolean> {

  @Override
  public @Nullable Boolean fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BOOLEAN -> reader.nextBoolean();
      default -> parse(reader.nextString().trim(), reader);
    };
  }

  private static @Nullable Boolean parse(String text, JsonReader reader) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "1", "true" -> true;
      case "0", "false" -> false;
      default ->
          throw new JsonDataException(
              "Expected true, false, 0 or 1 but found other text at path " + reader.getPath());
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Boolean value) throws IOException {
    writer.value(value);
  }
}
