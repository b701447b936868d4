package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.gangway.core.internal.json.ByteArrays;
import dev.gangway.core.internal.json.JsonPath;
import dev.gangway.core.internal.json.KeptFields;
import dev.gangway.core.internal.json.ReadBudget;
import dev.gangway.core.internal.json.ReadLimits;
import dev.gangway.core.internal.json.WholeBytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The source that codecs read from: a JSON text in memory. Accepts what Moshi's strict reader does,
 * except that strings must be UTF-8 and numbers may have any length.
 */
public final class JsonInput extends ScalarInput implements AutoCloseable {
  /** What {@link #field} returns at the end of an object. */
  public static final int END = -2;

  private final ReadBudget budget;
  private byte @Nullable [] borrowed;

  /** Whether the value that is read will not be written as it came. */
  private boolean respelled;

  private JsonInput(WholeBytes text, String root, ReadLimits limits) {
    this(text, root, new ReadBudget(limits, text.limit() - text.start()));
  }

  private JsonInput(WholeBytes text, String root, ReadBudget budget) {
    super(new JsonBytes(text.bytes(), text.start(), text.limit(), new JsonPath(root), budget));
    this.budget = budget;
    this.borrowed = text.borrowed() ? text.bytes() : null;
  }

  /** Returns the input that reads a buffer, which must not change until the input is closed. */
  public static JsonInput of(Buffer json) {
    return of(json, "$", ReadLimits.DEFAULT);
  }

  /**
   * Returns the input that reads a buffer, which must not change until the input is closed, and
   * stays as it is.
   *
   * @param maxValues how many values are read at most
   * @param over returns whether to stop
   */
  public static JsonInput of(Buffer json, long maxValues, BooleanSupplier over) {
    return of(json, "$", new ReadLimits(maxValues, over));
  }

  /** The root is the path of the value in what it is a part of. */
  static JsonInput of(Buffer json, String root, ReadLimits limits) {
    return new JsonInput(WholeBytes.of(json), root, limits);
  }

  /**
   * Begins an object. PHP writes an empty object as {@code []}, which begins an object without
   * fields.
   *
   * @return false when the value was {@code null}, which has then been read
   */
  public boolean begin() throws IOException {
    switch (json.peek()) {
      case JsonBytes.BEGIN_OBJECT -> json.begin(JsonPath.EMPTY_OBJECT);
      case JsonBytes.NULL -> {
        json.done();
        return false;
      }
      case JsonBytes.BEGIN_ARRAY -> {
        json.begin(JsonPath.EMPTY_ARRAY);
        if (json.peek() != JsonBytes.END_ARRAY) {
          throw new JsonDataException("Expected an object but found a list at path " + path());
        }
      }
      default -> throw unlike("an object");
    }
    return true;
  }

  /**
   * Begins an object that has required fields. PHP writes {@code []} for one that is absent.
   *
   * @return false when there is none, of which all has then been read
   */
  public boolean beginPromised() throws IOException {
    boolean list = json.peek() == JsonBytes.BEGIN_ARRAY;
    if (begin() && !list) {
      return true;
    }
    if (list) {
      json.end();
    }
    return false;
  }

  /** Returns whether the object or array has another field or element. */
  public boolean hasNext() throws IOException {
    int token = json.peek();
    return token != JsonBytes.END_OBJECT && token != JsonBytes.END_ARRAY && token != JsonBytes.END;
  }

  /**
   * Reads the name of the field that {@link #hasNext} has found and returns its index. If it is
   * none of these, reads nothing and returns -1.
   */
  public int name(FieldNames names) throws IOException {
    return json.token() == JsonBytes.NAME ? json.name(names) : -1;
  }

  /**
   * Reads the name of the next field and returns its index. If it is not one of these, reads
   * nothing and returns -1, and if there is no other field, {@link #END}.
   */
  public int field(FieldNames names) throws IOException {
    int index = json.field(names);
    return index != JsonBytes.NOT_EXPECTED ? index : hasNext() ? name(names) : END;
  }

  /** Reads a value. */
  public <T> @Nullable T read(JsonAdapter<T> adapter) throws IOException {
    json.peek();
    return adapter instanceof JsonCodec<T> codec
        ? codec.read(this)
        : ForeignAdapter.read(adapter, this);
  }

  /**
   * Reads the value of the field that {@link #name} has found. {@code null} or a value of another
   * form is null here, and {@link #end} returns it as it came. A field that comes twice is what it
   * was the last time.
   */
  public <T> @Nullable T readField(JsonAdapter<T> adapter) throws IOException {
    return readField(adapter, RawJson.NULL);
  }

  /** Reads the value of a field that is written when it is null, so that null need not be kept. */
  public <T> @Nullable T readNullable(JsonAdapter<T> adapter) throws IOException {
    return readField(adapter, null);
  }

  /** Reads a field of {@link Scalars#STRING}. */
  public @Nullable String readString() throws IOException {
    if (json.peek() != JsonBytes.STRING) {
      return readField(Scalars.STRING);
    }
    json.path.dropKept();
    return json.text();
  }

  /** Reads a field of {@link Scalars#STRING} that is written when it is null. */
  public @Nullable String readNullableString() throws IOException {
    return json.peek() == JsonBytes.STRING ? readString() : readNullable(Scalars.STRING);
  }

  /** Reads a field of {@link Scalars#BOOLEAN}. */
  public @Nullable Boolean readBoolean() throws IOException {
    json.peek();
    if (!atBoolean()) {
      return readField(Scalars.BOOLEAN);
    }
    json.path.dropKept();
    return nextBoolean();
  }

  /** Reads a field of {@link Scalars#LONG}. */
  public @Nullable Long readLong() throws IOException {
    if (json.peek() != JsonBytes.NUMBER || !atLong()) {
      return readField(Scalars.LONG);
    }
    json.path.dropKept();
    return nextLong();
  }

  /** Reads a field of {@link Scalars#INTEGER}. */
  public @Nullable Integer readInteger() throws IOException {
    if (json.peek() != JsonBytes.NUMBER || !atInteger()) {
      return readField(Scalars.INTEGER);
    }
    json.path.dropKept();
    return IntegerCodec.boxed(nextLong());
  }

  /** Reads a field of {@link Scalars#DECIMAL} or {@link Scalars#DECIMAL_STRING}. */
  public @Nullable BigDecimal readDecimal() throws IOException {
    json.peek();
    if (!atDecimal()) {
      return readField(Scalars.DECIMAL);
    }
    json.path.dropKept();
    return nextDecimal();
  }

  private <T> @Nullable T readField(JsonAdapter<T> adapter, @Nullable RawJson ofNull)
      throws IOException {
    int token = json.peek();
    int start = json.startOfToken();
    int depth = json.path.depth();
    int index = json.path.index();
    respelled = false;
    T value;
    try {
      value = read(adapter);
    } catch (JsonDataException e) {
      if (json.path.isTooDeep()) {
        // Each field around it would look through all that is within.
        throw e;
      }
      json.restore(start, depth, index);
      budget.readAhead((long) json.endOfValue() - start);
      json.skip();
      json.path.keep(OddValue.of(json.textFrom(start), OddValue.expectation(adapter, e)));
      return null;
    }
    boolean other = value == null && token != JsonBytes.NULL;
    RawJson odd = other ? OddValue.of(json.textFrom(start), null) : null;
    if (value != null && respelled) {
      respelled = false;
      odd = RawJson.spelling(json.textFrom(start));
    }
    json.path.keep(value == null && odd == null ? ofNull : odd);
    return value;
  }

  /** Has the field around the value that is read keep its text, since the value is not the same. */
  void keepSpelling() {
    respelled = true;
  }

  /**
   * Reads a value, or skips it when it has another shape than the adapter reads.
   *
   * @param unlike receives the failure of such a value
   */
  public <T> @Nullable T readOrSkip(JsonAdapter<T> adapter, Consumer<JsonDataException> unlike)
      throws IOException {
    int start = json.start();
    int depth = json.path.depth();
    int index = json.path.index();
    try {
      return read(adapter);
    } catch (JsonDataException e) {
      unlike.accept(e);
      json.restore(start, depth, index);
      int end = json.endOfValue();
      budget.readAhead((long) end - start);
      json.skip();
      return null;
    }
  }

  /** Reads a value without going behind it: it comes next still. */
  public <T> @Nullable T readAhead(JsonAdapter<T> adapter) throws IOException {
    int start = json.start();
    int depth = json.path.depth();
    int index = json.path.index();
    budget.readAhead((long) json.endOfValue() - start);
    T value = read(adapter);
    json.restore(start, depth, index);
    return value;
  }

  /** Reads a field that the record does not know, and keeps it for {@link #end}. */
  public void keep() throws IOException {
    json.path.keepAll(keep(json.path.kept()));
  }

  /** Reads a field that the record does not know and keeps it, twice if it comes twice. */
  public Map<String, RawJson> keep(@Nullable Map<String, RawJson> kept) throws IOException {
    String name = nextName();
    RawJson value = raw();
    RawJson before = kept == null ? null : kept.get(name);
    return KeptFields.put(kept, name, before == null ? value : value.after(before));
  }

  /** Reads the value of the field that {@link #name} has found, and keeps it for {@link #end}. */
  public void keepField() throws IOException {
    json.path.keep(raw());
  }

  /** Ends what {@link #begin} began and returns what was kept of it, which nobody can change. */
  public Map<String, RawJson> end() throws IOException {
    if (hasNext()) {
      throw unlike("the end of an object");
    }
    Map<String, RawJson> kept = RecordFields.freeze(json.path.kept());
    json.end();
    return kept;
  }

  /** Throws an {@link IOException} when anything comes after the value that has been read. */
  public void finish() throws IOException {
    json.peek();
  }

  /** Gives back memory. Nothing can be read afterwards. */
  @Override
  public void close() {
    if (borrowed != null) {
      ByteArrays.give(borrowed);
      borrowed = null;
    }
  }

  /** Begins an array. */
  void beginArray() throws IOException {
    if (json.token() != JsonBytes.BEGIN_ARRAY) {
      throw unlike(ListCodec.LIST);
    }
    json.begin(JsonPath.EMPTY_ARRAY);
  }

  /** Returns the name that comes next, which may be personal. */
  String nextName() throws IOException {
    return nextName(false);
  }

  String nextName(boolean shown) throws IOException {
    if (json.peek() != JsonBytes.NAME) {
      throw unlike("a name");
    }
    return json.name(shown);
  }

  /** Returns the next value as it came. */
  RawJson raw() throws IOException {
    return RawJson.verbatim(json.raw());
  }

  /** Returns the tokens, for those who look ahead. */
  JsonBytes json() {
    return json;
  }

  /** Notes that so many bytes have been looked at and will be read again. */
  void lookedAhead(int bytes) throws IOException {
    budget.readAhead(bytes);
  }
}
