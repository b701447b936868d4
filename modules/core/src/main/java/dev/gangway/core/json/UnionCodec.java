package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value that is one of several types. The JSON kind of the value tells them apart,
 * and among objects a member; a value that is none of them is kept as it came.
 */
public abstract class UnionCodec<U> extends JsonAdapter<U> {
  private final String tag;

  /** Creates the codec of a union whose objects no single member tells apart. */
  protected UnionCodec() {
    this("");
  }

  /** Creates the codec of a union whose objects are told apart by the value of this member. */
  protected UnionCodec(String tag) {
    this.tag = tag;
  }

  @Override
  public final @Nullable U fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case STRING -> readString(reader);
      case NUMBER -> readNumber(reader);
      case BOOLEAN -> readBoolean(reader);
      case BEGIN_ARRAY -> readList(reader);
      default -> readObject(reader);
    };
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable U value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else {
      write(writer, value);
    }
  }

  /** Reads a string, which a union without strings keeps. */
  protected @Nullable U readString(JsonReader reader) throws IOException {
    return keep(reader);
  }

  /** Reads a number, which a union without numbers keeps. */
  protected @Nullable U readNumber(JsonReader reader) throws IOException {
    return keep(reader);
  }

  /** Reads true or false, which a union without booleans keeps. */
  protected @Nullable U readBoolean(JsonReader reader) throws IOException {
    return keep(reader);
  }

  /** Reads an array, which a union without lists keeps. */
  protected @Nullable U readList(JsonReader reader) throws IOException {
    return keep(reader);
  }

  /** Reads an object, which a union without objects keeps. */
  protected @Nullable U readObject(JsonReader reader) throws IOException {
    return keep(reader);
  }

  /** Returns the union's value for JSON that is none of its types. */
  protected abstract U unrecognized(RawJson json);

  /** Writes a value as its type is written. */
  protected abstract void write(JsonWriter writer, U value) throws IOException;

  /**
   * Asks a record that was read for each field that the provider promises.
   *
   * @throws MissingMemberException when one is missing
   */
  protected void requirePromised(U value) {}

  /** Keeps the value that comes next. */
  protected final U keep(JsonReader reader) throws IOException {
    return unrecognized(Objects.requireNonNull(Scalars.RAW.fromJson(reader)));
  }

  /** Returns a value of the union for what its type read. */
  protected static <T, U> @Nullable U wrap(@Nullable T value, Function<T, U> wrapper) {
    return value == null ? null : wrapper.apply(value);
  }

  /** Returns the value that tells the type of the object that comes next; empty if none does. */
  protected final String tag(JsonReader reader) throws IOException {
    try (JsonReader ahead = reader.peekJson()) {
      ahead.beginObject();
      while (ahead.hasNext()) {
        if (ahead.nextName().equals(tag)) {
          return text(ahead);
        }
        ahead.skipValue();
      }
      return "";
    } catch (JsonEncodingException | JsonDataException malformed) {
      throw unreadable(reader);
    }
  }

  /** Returns the names of the members of the object that comes next. */
  protected static Set<String> names(JsonReader reader) throws IOException {
    try (JsonReader ahead = reader.peekJson()) {
      Set<String> names = new HashSet<>();
      ahead.beginObject();
      while (ahead.hasNext()) {
        names.add(ahead.nextName());
        ahead.skipValue();
      }
      return names;
    } catch (JsonEncodingException | JsonDataException malformed) {
      throw unreadable(reader);
    }
  }

  private static String text(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case STRING, NUMBER -> reader.nextString();
      case BOOLEAN -> String.valueOf(reader.nextBoolean());
      default -> "";
    };
  }

  /** The path in the message of what failed names members inside the value, which may be data. */
  private static JsonEncodingException unreadable(JsonReader reader) {
    return new JsonEncodingException(
        "Expected a JSON object but found other text at path " + reader.getPath());
  }
}
