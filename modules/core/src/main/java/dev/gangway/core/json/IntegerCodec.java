package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class IntegerCodec extends JsonAdapter<Integer> {

  @Override
  public @Nullable Integer fromJson(JsonReader reader) throws IOException {
    String text = NumberText.next(reader);
    return text == null
        ? null
        : (int) NumberText.integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE, reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Integer value) throws IOException {
    writer.value(value);
  }
}
