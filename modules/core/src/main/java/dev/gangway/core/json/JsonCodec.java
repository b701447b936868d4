package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.internal.json.ReadLimits;
import dev.gangway.core.internal.json.UnwritableValue;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A {@link JsonAdapter} whose parts hand each other the bytes, so that none of them has to ask a
 * {@link JsonWriter} for every name and value. Codecs are immutable.
 */
public abstract class JsonCodec<T> extends JsonAdapter<T> {

  /** For the generated codecs. */
  protected JsonCodec() {}

  /** Reads the next value. */
  protected abstract @Nullable T read(JsonInput in) throws IOException;

  /**
   * Returns what should have come in place of a value that this cannot read.
   *
   * @param expected what should have come at the place where reading ended
   */
  String expectation(String expected) {
    return expected;
  }

  /** Writes the value's compact JSON. */
  protected abstract void write(JsonOutput out, T value) throws IOException;

  /**
   * Checks a value that is to be sent. Values within it are checked by their own codecs.
   *
   * @throws IllegalStateException when a required field is missing
   * @throws IllegalArgumentException when a field breaks what the provider documents
   */
  protected void check(T value) {}

  /** Returns a value that is to be sent, see {@link #check}. */
  public final T checked(T value) {
    check(value);
    return value;
  }

  /**
   * Asks a value that was read for each field that the provider promises.
   *
   * @throws MissingFieldException when one is missing
   */
  protected void requirePromised(T value) {}

  /**
   * Returns a value's JSON to store, which {@link #parse} reads.
   *
   * @throws IllegalArgumentException if the value holds a credential
   */
  public final String text(T value) {
    JsonOutput out = JsonOutput.toStore();
    try {
      out.write(this, value);
      return out.written().utf8();
    } catch (UnwritableValue e) {
      throw e.of("value");
    } catch (IOException e) {
      throw new UncheckedIOException("The value cannot be written as JSON.", e);
    } finally {
      out.close();
    }
  }

  /**
   * Returns a value's JSON to show to others, for instance in a log. In place of a secret, personal
   * or untyped value it has {@code "<secret>"}, {@code "<personal>"} or {@code "<unknown>"}.
   * Properties that this version does not know are left out.
   */
  public final String redactedText(T value) {
    JsonOutput out = JsonOutput.toPrint();
    try {
      out.write(this, value);
      return out.written().utf8();
    } catch (IOException e) {
      throw new UncheckedIOException("The value cannot be written as JSON.", e);
    } finally {
      out.close();
    }
  }

  /**
   * Returns the value of this JSON.
   *
   * @param what what the message of a refusal calls the value
   * @throws IllegalArgumentException when the text is not its JSON; neither the message nor a cause
   *     shows anything of the text
   */
  public final T parse(String json, String what) {
    String found = "null";
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(json))) {
      T value = in.read(this);
      in.finish();
      if (value != null) {
        return value;
      }
    } catch (JsonDataException | EOFException | JsonEncodingException e) {
      found = String.valueOf(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(
        "The text is not the JSON of " + what + " (" + found + "). Give it what toJson() wrote.");
  }

  @Override
  public final @Nullable T fromJson(JsonReader reader) throws IOException {
    String path = reader.getPath();
    Buffer value = new Buffer();
    try (BufferedSource source = reader.nextSource()) {
      value.writeAll(source);
    }
    if (reader.isLenient()) {
      value = LenientJson.strict(value);
    }
    try (JsonInput in = JsonInput.of(value, path, ReadLimits.DEFAULT)) {
      return in.read(this);
    }
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (writer.getClass() == Bytes.WRITER && writer.getIndent().isEmpty()) {
      try (BufferedSink sink = writer.valueSink()) {
        write(sink.getBuffer(), writer, value);
      }
    } else {
      Buffer compact = new Buffer();
      write(compact, writer, value);
      TokenCopy.copy(compact, writer);
    }
  }

  private void write(Buffer buffer, JsonWriter writer, T value) throws IOException {
    JsonOutput out = new JsonOutput(buffer, writer);
    try {
      out.write(this, value);
    } finally {
      out.flushed();
      out.close();
    }
  }

  /** The other writer, which makes maps and lists, is not given bytes. */
  private static final class Bytes {
    static final Class<?> WRITER = JsonWriter.of(new Buffer()).getClass();
  }

  /** Text that a lenient reader of Moshi's takes for JSON. */
  private static final class LenientJson {

    /** Returns the text if it is JSON, else what the lenient reader makes of it. */
    static Buffer strict(Buffer text) throws IOException {
      try (JsonInput in = JsonInput.of(text)) {
        in.raw();
        in.finish();
        return text;
      } catch (IOException notStrict) {
        JsonReader reader = JsonReader.of(text);
        reader.setLenient(true);
        Buffer strict = new Buffer();
        JsonWriter writer = JsonWriter.of(strict);
        writer.setSerializeNulls(true);
        copy(reader, writer);
        return strict;
      }
    }

    private static void copy(JsonReader reader, JsonWriter writer) throws IOException {
      switch (reader.peek()) {
        case BEGIN_OBJECT -> {
          reader.beginObject();
          writer.beginObject();
          while (reader.hasNext()) {
            writer.name(reader.nextName());
            copy(reader, writer);
          }
          writer.endObject();
          reader.endObject();
        }
        case BEGIN_ARRAY -> {
          reader.beginArray();
          writer.beginArray();
          while (reader.hasNext()) {
            copy(reader, writer);
          }
          writer.endArray();
          reader.endArray();
        }
        case NUMBER -> TokenCopy.copyNumber(reader.nextString(), writer);
        case BOOLEAN -> writer.value(reader.nextBoolean());
        case NULL -> {
          reader.<Object>nextNull();
          writer.nullValue();
        }
        default -> writer.value(reader.nextString());
      }
    }

    private LenientJson() {}
  }
}
