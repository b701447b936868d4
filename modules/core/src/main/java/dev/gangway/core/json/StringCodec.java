package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class StringCodec extends JsonCodec<String> {

  @Override
  protected @Nullable String read(JsonInput in) throws IOException {
    JsonReader reader = in.reader();
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BOOLEAN -> Boolean.toString(reader.nextBoolean());
      default -> reader.nextString();
    };
  }

  @Override
  protected void write(JsonOutput out, String value) {
    out.writeText(value);
  }
}
