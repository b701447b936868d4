package dev.gangway.core.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import okio.Buffer;

/** Tells a writer that indents, or makes maps and lists, what has been written as compact JSON. */
final class TokenCopy {
  private static final int MAX_LONG_DIGITS = 18;

  static void copy(Buffer json, JsonWriter writer) throws IOException {
    boolean before = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    try (JsonInput in = JsonInput.of(json, Long.MAX_VALUE, () -> false)) {
      copyValue(in, writer);
    }
    writer.setSerializeNulls(before);
  }

  private static void copyValue(JsonInput in, JsonWriter writer) throws IOException {
    switch (in.json().peek()) {
      case JsonBytes.BEGIN_OBJECT -> {
        in.begin();
        writer.beginObject();
        while (in.hasNext()) {
          writer.name(in.nextName());
          copyValue(in, writer);
        }
        writer.endObject();
        in.end();
      }
      case JsonBytes.BEGIN_ARRAY -> {
        in.beginArray();
        writer.beginArray();
        while (in.hasNext()) {
          copyValue(in, writer);
        }
        writer.endArray();
        in.end();
      }
      case JsonBytes.NUMBER -> copyNumber(in.nextText("a number"), writer);
      case JsonBytes.TRUE, JsonBytes.FALSE -> writer.value(in.nextBoolean());
      case JsonBytes.NULL -> {
        in.readNull();
        writer.nullValue();
      }
      default -> writer.value(in.nextText("a string"));
    }
  }

  static void copyNumber(String text, JsonWriter writer) throws IOException {
    BigDecimal number = new BigDecimal(text);
    if (number.scale() == 0 && number.precision() <= MAX_LONG_DIGITS) {
      writer.value(number.longValue());
    } else {
      writer.value(number);
    }
  }

  private TokenCopy() {}
}
