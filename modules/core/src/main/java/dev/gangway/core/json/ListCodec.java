package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of an array. Lists that it reads cannot be changed. */
public final class ListCodec<T> extends JsonAdapter<List<T>> {
  private final JsonAdapter<T> element;

  private ListCodec(JsonAdapter<T> element) {
    this.element = element;
  }

  /** Returns the codec of a list with these elements. */
  public static <T> ListCodec<T> of(JsonAdapter<T> element) {
    return new ListCodec<>(element);
  }

  @Override
  public @Nullable List<T> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    List<T> elements = new ArrayList<>();
    if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
      readNumbered(reader, elements);
    } else {
      reader.beginArray();
      while (reader.hasNext()) {
        elements.add(element.fromJson(reader));
      }
      reader.endArray();
    }
    return Collections.unmodifiableList(elements);
  }

  /**
   * PHP writes a list with gaps as an object whose names are the indexes, and an empty one as
   * {@code {}} at times.
   */
  private void readNumbered(JsonReader reader, List<T> elements) throws IOException {
    // Taken here: the path of an entry shows its name, which may be data.
    String path = reader.getPath();
    reader.beginObject();
    while (reader.hasNext()) {
      if (!reader.nextName().matches("\\d{1,9}")) {
        throw new JsonDataException("Expected a list but found an object at path " + path);
      }
      elements.add(element.fromJson(reader));
    }
    reader.endObject();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable List<T> value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginArray();
    for (T each : value) {
      element.toJson(writer, each);
    }
    writer.endArray();
  }
}
