package dev.gangway.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** An adapter of Moshi's on bytes. */
record AdapterCodec(JsonAdapter<Object> adapter) implements JsonCodec {

  @Override
  public @Nullable Object decode(byte[] json) throws IOException {
    return adapter.fromJson(JsonReader.of(new Buffer().write(json)));
  }

  @Override
  public byte[] encode(Object value) throws IOException {
    Buffer written = new Buffer();
    adapter.toJson(JsonWriter.of(written), value);
    return written.readByteArray();
  }
}
