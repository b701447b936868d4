package dev.gangway.core.json;

import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.BufferedSource;

final class RawCodec extends JsonCodec<RawJson> {

  @Override
  protected RawJson read(JsonInput in) throws IOException {
    JsonReader reader = in.reader();
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
  protected void write(JsonOutput out, RawJson value) {
    out.writeJson(value.text());
  }
}
