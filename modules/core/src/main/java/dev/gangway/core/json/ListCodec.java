package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.gangway.core.internal.json.FrozenList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of an array. Lists that it reads cannot be changed. */
public final class ListCodec<T> extends JsonCodec<List<T>> {
  static final String LIST = "a list";
  private static final int MAX_USUAL_SIZE = 1_000;

  private final JsonAdapter<T> element;
  // The last list's size, and a guess at the next one's: it may be lost between threads.
  private int usualSize = 10;

  private ListCodec(JsonAdapter<T> element) {
    this.element = element;
  }

  /** Returns the codec of a list with these elements. */
  public static <T> ListCodec<T> of(JsonAdapter<T> element) {
    return new ListCodec<>(element);
  }

  @Override
  protected @Nullable List<T> read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    List<T> elements = in.at(JsonBytes.BEGIN_OBJECT) ? readNumbered(in) : readElements(in);
    usualSize = Math.max(1, Math.min(elements.size(), MAX_USUAL_SIZE));
    return new FrozenList<>(elements);
  }

  private List<T> readElements(JsonInput in) throws IOException {
    in.beginArray();
    List<T> elements = in.hasNext() ? new ArrayList<>(usualSize) : Collections.emptyList();
    while (in.hasNext()) {
      elements.add(in.read(element));
    }
    in.end();
    return elements;
  }

  /**
   * PHP writes a list with gaps as an object whose names are the indexes, and an empty one as
   * {@code {}} at times.
   */
  private List<T> readNumbered(JsonInput in) throws IOException {
    // Taken here: the path of an entry shows its name, which may be data.
    String path = in.path();
    List<T> elements = new ArrayList<>();
    in.begin();
    while (in.hasNext()) {
      if (!in.nextName(true).matches("\\d{1,9}")) {
        throw new JsonDataException("Expected " + LIST + " but found an object at path " + path);
      }
      elements.add(in.read(element));
    }
    in.end();
    return elements;
  }

  @Override
  String expectation(String expected) {
    return expected.equals(LIST) ? LIST : "a list in which each element is " + expected;
  }

  @Override
  protected void write(JsonOutput out, List<T> value) throws IOException {
    out.writeByte('[');
    boolean first = true;
    for (T each : value) {
      if (!first) {
        out.writeByte(',');
      }
      first = false;
      out.writeNullable(element, each);
    }
    out.writeByte(']');
  }
}
