package dev.gangway.benchmarks.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;

/** The least that can be done with a text. */
record FloorCodec() implements JsonCodec {

  @Override
  public Object decode(byte[] json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().write(json));
    reader.skipValue();
    return reader;
  }

  @Override
  public byte[] encode(Object value) {
    throw new UnsupportedOperationException("There is no floor of writing.");
  }
}
