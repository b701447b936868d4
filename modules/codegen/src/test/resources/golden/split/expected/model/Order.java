package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    Long id,
    @Nullable List<Line> lines,
    @Nullable Order parent,
    Map<String, RawJson> additionalProperties) {

  @Override
  public Long id() {
    return Members.required(id, "Order.id");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "lines",
            "parent");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long id = null;
      List<Line> lines = null;
      Order parent = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.LONG.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            lines = ListCodec.of(Line.jsonAdapter()).fromJson(reader);
            if (lines == null) {
              kept = Members.keepNull(kept, "lines");
            }
          }
          case 2 -> {
            parent = Order.jsonAdapter().fromJson(reader);
            if (parent == null) {
              kept = Members.keepNull(kept, "parent");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          id,
          lines,
          parent,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "lines", ListCodec.of(Line.jsonAdapter()), value.lines);
      Members.write(writer, "parent", Order.jsonAdapter(), value.parent);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
