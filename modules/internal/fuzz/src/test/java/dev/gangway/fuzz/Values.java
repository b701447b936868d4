package dev.gangway.fuzz;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.MissingFieldException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Rules of every value and every exception, whatever the response. */
final class Values {

  /** Uses all that an exception tells. */
  static void print(ApiException exception) {
    String told =
        exception.getMessage() + exception.bodyText() + exception.headers() + exception.requestId();
    if (exception instanceof ErrorResponseException error) {
      told += error.providerMessage() + error.fieldErrors() + error.retryAfter();
    }
    if (told.isEmpty()) {
      throw new AssertionError("An exception tells nothing.");
    }
  }

  /**
   * Prints the value, calls each of its accessors, and finds that what is written is read as it
   * was: written again, it is the same text. Half of a surrogate pair, which a response may have as
   * an escape, cannot be written.
   */
  static <T> void check(Object value, JsonAdapter<T> codec) {
    value.toString();
    visit(value);
    @SuppressWarnings("unchecked") // The value is of this codec.
    T read = (T) value;
    String written;
    try {
      written = codec.toJson(read);
    } catch (IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).contains("half of a surrogate pair")) {
        return;
      }
      throw e;
    }
    String again = codec.toJson(reread(codec, written));
    if (!written.equals(again)) {
      throw new AssertionError("Written as " + written + ", read, and written as " + again);
    }
  }

  private static <T> @Nullable T reread(JsonAdapter<T> codec, String written) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(written))) {
      return codec.fromJson(reader);
    } catch (IOException e) {
      throw new AssertionError("Cannot be read again: " + written, e);
    }
  }

  private static void visit(Object value) {
    if (value instanceof Record) {
      for (RecordComponent field : value.getClass().getRecordComponents()) {
        visitField(value, field);
      }
    } else if (value instanceof Iterable<?> values) {
      values.forEach(Values::visit);
    } else if (value instanceof Map<?, ?> values) {
      values.values().forEach(Values::visit);
    }
  }

  private static void visitField(Object owner, RecordComponent field) {
    try {
      visit(field.getAccessor().invoke(owner));
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof MissingFieldException)) {
        throw new AssertionError(field + " cannot be asked.", e.getCause());
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Values() {}
}
