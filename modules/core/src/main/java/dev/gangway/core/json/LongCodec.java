package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class LongCodec extends JsonAdapter<Long> {

  @Override
  public @Nullable Long fromJson(JsonReader reader) throws IOException {
    String text = NumberText.next(reader);
    return text == null ? null : NumberText.integer(text, Long.MIN_VALUE, Long.MAX_VALUE, reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Long value) throws IOException {
    writer.value(value);
  }
}
