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
    List<String> tags,
    @Nullable List<LinesItem> lines,
    @Nullable List<RawJson> anything,
    Map<String, RawJson> additionalProperties) {

  @Override
  public List<String> tags() {
    return Members.required(tags, "Order.tags");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "tags",
            "lines",
            "anything");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<String> tags = null;
      List<LinesItem> lines = null;
      List<RawJson> anything = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            tags = ListCodec.of(Scalars.STRING).fromJson(reader);
            if (tags == null) {
              kept = Members.keepNull(kept, "tags");
            }
          }
          case 1 -> {
            lines = ListCodec.of(LinesItem.jsonAdapter()).fromJson(reader);
            if (lines == null) {
              kept = Members.keepNull(kept, "lines");
            }
          }
          case 2 -> {
            anything = ListCodec.of(Scalars.RAW).fromJson(reader);
            if (anything == null) {
              kept = Members.keepNull(kept, "anything");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          tags,
          lines,
          anything,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "tags", ListCodec.of(Scalars.STRING), value.tags);
      Members.write(writer, "lines", ListCodec.of(LinesItem.jsonAdapter()), value.lines);
      Members.write(writer, "anything", ListCodec.of(Scalars.RAW), value.anything);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
