package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/**
 * Looks at the values of JSON that the client has written. Moshi takes a number for no JSON whose
 * leading digits are a multiple of 2^64, such as an amount in wei; here it is text.
 */
final class WrittenJson {

  static JsonReader.Token peek(JsonReader reader) throws IOException {
    reader.setLenient(true);
    try {
      return reader.peek();
    } finally {
      reader.setLenient(false);
    }
  }

  /** Returns whether the array has another element. */
  static boolean hasNext(JsonReader reader) throws IOException {
    peek(reader);
    return reader.hasNext();
  }

  private WrittenJson() {}
}
