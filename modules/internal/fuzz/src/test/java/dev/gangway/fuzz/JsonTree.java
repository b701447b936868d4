package dev.gangway.fuzz;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON with the reader of generated codecs: an object is a record with these fields. */
final class JsonTree extends UnionCodec<Object> {
  static final JsonTree INSTANCE = new JsonTree();

  /** The codecs of fields; the others of {@link #FIELDS} are trees, and the rest is kept. */
  static final Map<String, JsonAdapter<?>> TYPED =
      Map.of(
          "text",
          Scalars.STRING,
          "long",
          Scalars.LONG,
          "int",
          Scalars.INTEGER,
          "decimal",
          Scalars.DECIMAL,
          "bool",
          Scalars.BOOLEAN);

  static final String MAP = "map";
  static final List<String> FIELDS =
      List.of("a", "b", "text", "long", "int", "decimal", "bool", MAP, "é", "q\"\\", "");
  private static final FieldNames NAMES = FieldNames.of(FIELDS.toArray(String[]::new));

  private JsonTree() {}

  @Override
  protected @Nullable Object readString(JsonInput in) throws IOException {
    return in.read(Scalars.STRING);
  }

  /** The number and its text. */
  @Override
  protected @Nullable Object readNumber(JsonInput in) throws IOException {
    RawJson text = in.readAhead(Scalars.RAW);
    return List.of(text.text(), in.read(Scalars.DECIMAL));
  }

  @Override
  protected @Nullable Object readBoolean(JsonInput in) throws IOException {
    return in.read(Scalars.BOOLEAN);
  }

  @Override
  protected @Nullable Object readList(JsonInput in) throws IOException {
    return in.read(ListCodec.of(this));
  }

  @Override
  protected Object readObject(JsonInput in) throws IOException {
    List<Object> fields = new ArrayList<>();
    in.begin();
    while (in.hasNext()) {
      int field = in.name(NAMES);
      if (field < 0) {
        fields.add(in.keep(null));
      } else {
        fields.add(new SimpleEntry<>(FIELDS.get(field), in.read(codec(FIELDS.get(field)))));
      }
    }
    in.end();
    return fields;
  }

  private JsonAdapter<?> codec(String field) {
    return field.equals(MAP) ? MapCodec.of(this) : TYPED.getOrDefault(field, this);
  }

  @Override
  protected Object unrecognized(RawJson json) {
    return json;
  }

  @Override
  protected void write(JsonOutput out, Object value) {
    throw new UnsupportedOperationException("A tree is only read.");
  }
}
