package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

final class InstantCodec extends JsonAdapter<Instant> {

  @Override
  public @Nullable Instant fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    String text = reader.nextString().trim();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.endsWith("Z") && text.charAt(Math.min(10, text.length() - 1)) == 'T'
          ? Instant.parse(text)
          : Offsets.FORMAT.parse(text.replace(' ', 'T'), Instant::from);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected a date and time such as 2026-01-31T12:30:00Z but found other text at path "
              + reader.getPath());
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
    writer.value(value == null ? null : value.toString());
  }

  /** Built only when a provider writes an offset other than Z. */
  private static final class Offsets {
    static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();
  }
}
