package dev.gangway.core.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value that is one of several types. The JSON kind of the value tells them apart,
 * and among objects a field; a value of no known type is kept as it came.
 */
public abstract class UnionCodec<U> extends JsonCodec<U> {
  private final String tag;

  /** Creates the codec of a union whose objects no single field tells apart. */
  protected UnionCodec() {
    this("");
  }

  /** Creates the codec of a union whose objects are told apart by the value of this field. */
  protected UnionCodec(String tag) {
    this.tag = tag;
  }

  @Override
  protected final @Nullable U read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    if (in.at(JsonBytes.STRING)) {
      return readString(in);
    }
    if (in.at(JsonBytes.NUMBER)) {
      return readNumber(in);
    }
    if (in.atBoolean()) {
      return readBoolean(in);
    }
    return in.at(JsonBytes.BEGIN_ARRAY) ? readList(in) : readObject(in);
  }

  /** Reads a string, which a union without strings keeps. */
  protected @Nullable U readString(JsonInput in) throws IOException {
    return keep(in);
  }

  /** Reads a number, which a union without numbers keeps. */
  protected @Nullable U readNumber(JsonInput in) throws IOException {
    return keep(in);
  }

  /** Reads true or false, which a union without booleans keeps. */
  protected @Nullable U readBoolean(JsonInput in) throws IOException {
    return keep(in);
  }

  /** Reads an array, which a union without lists keeps. */
  protected @Nullable U readList(JsonInput in) throws IOException {
    return keep(in);
  }

  /** Reads an object, which a union without objects keeps. */
  protected @Nullable U readObject(JsonInput in) throws IOException {
    return keep(in);
  }

  /** Returns the union's value for JSON of no known type. */
  protected abstract U unrecognized(RawJson json);

  /** Keeps the value that comes next. */
  protected final U keep(JsonInput in) throws IOException {
    return unrecognized(in.raw());
  }

  /** Returns a value of the union for what its type read. */
  protected static <T, U> @Nullable U wrap(@Nullable T value, Function<T, U> wrapper) {
    return value == null ? null : wrapper.apply(value);
  }

  /** Returns the value that tells the type of the object that comes next; empty if none does. */
  protected final String tag(JsonInput in) throws IOException {
    FieldScan fields = new FieldScan(in);
    while (fields.next()) {
      if (fields.isNamed(tag)) {
        return fields.text();
      }
    }
    return "";
  }

  /** Returns the names of the fields of the object that comes next. */
  protected static Set<String> names(JsonInput in) throws IOException {
    Set<String> names = new HashSet<>();
    FieldScan fields = new FieldScan(in);
    while (fields.next()) {
      names.add(fields.name());
    }
    return names;
  }
}
