package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

final class RawCodec extends JsonAdapter<RawJson> {

  @Override
  public RawJson fromJson(JsonReader reader) throws IOException {
    // Reading the value once as tokens checks it: nextSource only finds its end.
    try (JsonReader check = reader.peekJson()) {
      check.skipValue();
    } catch (JsonEncodingException malformed) {
      // Its own message names members inside the value, which may be data.
      throw new JsonEncodingException(
          "Expected JSON but found other text at path " + reader.getPath());
    }
    try (BufferedSource source = reader.nextSource()) {
      return RawJson.verbatim(source.readUtf8().strip());
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable RawJson value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    try (BufferedSink sink = writer.valueSink()) {
      sink.writeUtf8(value.text());
    }
  }
}
