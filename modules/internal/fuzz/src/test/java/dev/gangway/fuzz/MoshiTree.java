package dev.gangway.fuzz;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads with Moshi's reader what {@link JsonTree} reads. */
final class MoshiTree {
  /** The digits that a decimal has at most when it is written without exponent. */
  private static final int MAX_DIGITS = 1_000;

  private static final int MAX_NUMBER_LENGTH = 1_024;

  /** Of an object the name that was read last, as Moshi shows it and as a message may. */
  private record Level(boolean list, String name, String shown) {}

  private final JsonReader reader;
  private final List<Level> levels = new ArrayList<>();

  MoshiTree(byte[] json) {
    reader = JsonReader.of(new Buffer().write(json));
  }

  @Nullable Object read() throws IOException {
    Object value = value();
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new AssertionError("Moshi reads several documents.");
    }
    return value;
  }

  private @Nullable Object value() throws IOException {
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BOOLEAN -> reader.nextBoolean();
      case STRING -> reader.nextString();
      case NUMBER -> {
        String text = reader.nextString();
        yield List.of(text, decimal(text));
      }
      case BEGIN_ARRAY -> list();
      default -> object();
    };
  }

  private List<Object> list() throws IOException {
    List<Object> elements = new ArrayList<>();
    reader.beginArray();
    levels.add(new Level(true, "", ""));
    while (reader.hasNext()) {
      elements.add(value());
    }
    levels.remove(levels.size() - 1);
    reader.endArray();
    return elements;
  }

  private List<Object> object() throws IOException {
    List<Object> fields = new ArrayList<>();
    beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      boolean known = JsonTree.FIELDS.contains(name);
      named(name, known ? name : "*");
      if (known) {
        fields.add(new SimpleEntry<>(name, field(name)));
      } else {
        Map<String, RawJson> kept = new LinkedHashMap<>();
        kept.put(name, raw());
        fields.add(kept);
      }
    }
    endObject();
    return fields;
  }

  private void beginObject() throws IOException {
    reader.beginObject();
    levels.add(new Level(false, "", ""));
  }

  private void named(String name, String shown) {
    levels.set(levels.size() - 1, new Level(false, name, shown));
  }

  private void endObject() throws IOException {
    levels.remove(levels.size() - 1);
    reader.endObject();
  }

  private @Nullable Object field(String name) throws IOException {
    JsonAdapter<?> codec = JsonTree.TYPED.get(name);
    if (name.equals(JsonTree.MAP)) {
      return map();
    }
    return codec == null ? value() : typed(codec);
  }

  private @Nullable Map<String, Object> map() throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      reader.beginArray();
      levels.add(new Level(true, "", ""));
      if (reader.hasNext()) {
        throw new JsonDataException("a list");
      }
      levels.remove(levels.size() - 1);
      reader.endArray();
      return entries;
    }
    beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      named(name, "*");
      entries.put(name, value());
    }
    endObject();
    return entries;
  }

  private @Nullable Object typed(JsonAdapter<?> codec) throws IOException {
    boolean bool = reader.peek() == JsonReader.Token.BOOLEAN;
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    if (codec == Scalars.STRING) {
      return bool ? Boolean.toString(reader.nextBoolean()) : reader.nextString();
    }
    if (codec == Scalars.BOOLEAN) {
      return bool ? (Boolean) reader.nextBoolean() : bool(reader.nextString().trim());
    }
    String text = reader.nextString().trim();
    if (text.length() <= MAX_NUMBER_LENGTH && text.isEmpty()) {
      return null;
    }
    return codec == Scalars.DECIMAL ? decimal(text) : integer(text, codec == Scalars.INTEGER);
  }

  private static @Nullable Boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw new JsonDataException("no boolean");
    };
  }

  private static BigDecimal decimal(String text) {
    BigDecimal number = number(text);
    long scale = number.scale();
    long digits = scale <= 0 ? number.precision() - scale : Math.max(number.precision(), scale + 1);
    if (digits > MAX_DIGITS) {
      throw new JsonDataException("too large a number");
    }
    return number;
  }

  private static Object integer(String text, boolean narrow) {
    BigDecimal number = number(text);
    if (number.signum() == 0) {
      number = BigDecimal.ZERO;
    }
    if (Math.abs((long) number.precision() - number.scale()) > 2 * MAX_NUMBER_LENGTH) {
      throw new JsonDataException("too large a number");
    }
    try {
      return narrow ? (Object) number.intValueExact() : (Object) number.longValueExact();
    } catch (ArithmeticException e) {
      throw new JsonDataException("no integer", e);
    }
  }

  private static BigDecimal number(String text) {
    if (text.length() > MAX_NUMBER_LENGTH || text.chars().anyMatch(c -> c > '~')) {
      throw new JsonDataException("no number");
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() > 1_000) {
        throw new JsonDataException("too long a number");
      }
      return number;
    } catch (NumberFormatException e) {
      throw new JsonDataException("no number", e);
    }
  }

  private RawJson raw() throws IOException {
    try (JsonReader check = reader.peekJson()) {
      check.skipValue();
    } catch (JsonEncodingException malformed) {
      throw new JsonEncodingException("in what is kept");
    }
    return RawJson.of(reader.nextSource().readUtf8().strip());
  }

  /** Returns where the reader stands, without names that may be personal. */
  String path() {
    String path = reader.getPath();
    StringBuilder shown = new StringBuilder("$");
    int at = 1;
    for (Level level : levels) {
      if (level.list()) {
        int end = path.indexOf(']', at) + 1;
        shown.append(path, at, end);
        at = end;
      } else {
        shown.append('.').append(level.shown());
        at += 1 + level.name().length();
      }
    }
    return shown.toString();
  }
}
