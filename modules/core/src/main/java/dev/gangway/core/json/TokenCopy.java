package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Tells a writer that indents, or makes maps and lists, what has been written as compact JSON. */
final class TokenCopy {
  private static final int MAX_LONG_DIGITS = 18;

  static void copy(JsonReader reader, JsonWriter writer) throws IOException {
    boolean before = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    copyValue(reader, writer);
    writer.setSerializeNulls(before);
  }

  private static void copyValue(JsonReader reader, JsonWriter writer) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        writer.beginObject();
        while (reader.hasNext()) {
          writer.name(reader.nextName());
          copyValue(reader, writer);
        }
        writer.endObject();
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        writer.beginArray();
        while (reader.hasNext()) {
          copyValue(reader, writer);
        }
        writer.endArray();
        reader.endArray();
      }
      case NUMBER -> copyNumber(reader.nextString(), writer);
      case BOOLEAN -> writer.value(reader.nextBoolean());
      case NULL -> {
        reader.<Object>nextNull();
        writer.nullValue();
      }
      default -> writer.value(reader.nextString());
    }
  }

  private static void copyNumber(String text, JsonWriter writer) throws IOException {
    BigDecimal number = new BigDecimal(text);
    if (number.scale() == 0 && number.precision() <= MAX_LONG_DIGITS) {
      writer.value(number.longValue());
    } else {
      writer.value(number);
    }
  }

  private TokenCopy() {}
}
