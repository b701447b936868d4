package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class BooleanCodec extends JsonCodec<Boolean> {
  static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final String EXPECTED = "true, false, 0 or 1";

  @Override
  protected @Nullable Boolean read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    if (in.atBoolean()) {
      return in.nextBoolean();
    }
    return parse(in.nextText(EXPECTED).trim(), in);
  }

  private static @Nullable Boolean parse(String text, JsonInput in) throws JsonDataException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw in.expected(EXPECTED);
    };
  }

  @Override
  protected void write(JsonOutput out, Boolean value) {
    out.writeBytes(value ? TRUE : FALSE);
  }
}
