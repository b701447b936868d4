package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Lets an adapter that is not ours read a value with Moshi's reader. */
final class ForeignAdapter {

  static <T> @Nullable T read(JsonAdapter<T> adapter, JsonInput in) throws IOException {
    JsonBytes json = in.json();
    int start = json.start();
    int end = json.endOfValue();
    in.lookedAhead(end - start);
    JsonReader reader = JsonReader.of(new Buffer().write(json.bytes(), start, end - start));
    T value;
    try {
      value = adapter.fromJson(reader);
    } catch (JsonDataException e) {
      String message = String.valueOf(e.getMessage());
      throw new JsonDataException(message.replace(" at path $", " at path " + in.path()), e);
    } catch (JsonEncodingException e) {
      // The value is JSON, but Moshi's reader refuses some numbers: those of 2^64 and more digits.
      throw new JsonDataException("Expected JSON that Moshi reads at path " + in.path(), e);
    }
    json.skip();
    return value;
  }

  private ForeignAdapter() {}
}
