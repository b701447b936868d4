package dev.gangway.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.SentJson;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A generated codec on bytes, as the client reads and writes them. */
record GangwayCodec(JsonAdapter<Object> adapter) implements JsonCodec {

  @Override
  public @Nullable Object decode(byte[] json) throws IOException {
    Buffer body = new Buffer().write(json);
    try (JsonInput in = JsonInput.of(body)) {
      return in.read(adapter);
    } finally {
      body.clear();
    }
  }

  @Override
  public byte[] encode(Object value) throws IOException {
    return SentJson.bytes("body", adapter, value).toByteArray();
  }
}
