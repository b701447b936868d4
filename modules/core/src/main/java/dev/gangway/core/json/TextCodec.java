package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a string on the wire. The text is never shown in an error: it may be personal.
 */
final class TextCodec<T> extends JsonAdapter<T> {
  private final String expected;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  TextCodec(String expected, Function<String, T> parse, Function<T, String> print) {
    this.expected = expected;
    this.parse = parse;
    this.print = print;
  }

  @Override
  public @Nullable T fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    String text = reader.nextString().trim();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new JsonDataException(
          "Expected " + expected + " but found other text at path " + reader.getPath());
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    writer.value(value == null ? null : print.apply(value));
  }
}
