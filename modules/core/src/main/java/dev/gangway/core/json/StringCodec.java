package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class StringCodec extends JsonAdapter<String> {

  @Override
  public @Nullable String fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BOOLEAN -> Boolean.toString(reader.nextBoolean());
      default -> reader.nextString();
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
    writer.value(value);
  }
}
