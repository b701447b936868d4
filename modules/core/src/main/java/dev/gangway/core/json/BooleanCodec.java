package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class BooleanCodec extends JsonCodec<Boolean> {

  @Override
  protected @Nullable Boolean read(JsonInput in) throws IOException {
    JsonReader reader = in.reader();
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BOOLEAN -> reader.nextBoolean();
      default -> parse(reader.nextString().trim(), in);
    };
  }

  private static @Nullable Boolean parse(String text, JsonInput in) throws JsonDataException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw in.expected("true, false, 0 or 1");
    };
  }

  @Override
  protected void write(JsonOutput out, Boolean value) {
    out.writeJson(value ? "true" : "false");
  }
}
