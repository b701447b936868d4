package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loose.
 *
 * @param any Anything.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Loose(
    @Nullable List<String> items,
    @Nullable LooseObject object,
    @Nullable Map<String, Long> map,
    @Nullable RawJson any,
    @Nullable Map<String, RawJson> empty,
    @Nullable List<RawJson> list,
    @Nullable LooseValues values,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Loose> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Loose> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "items",
            "object",
            "map",
            "any",
            "empty",
            "list",
            "values");

    @Override
    public @Nullable Loose fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<String> items = null;
      LooseObject object = null;
      Map<String, Long> map = null;
      RawJson any = null;
      Map<String, RawJson> empty = null;
      List<RawJson> list = null;
      LooseValues values = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            items = ListCodec.of(Scalars.STRING).fromJson(reader);
            if (items == null) {
              kept = Members.keepNull(kept, "items");
            }
          }
          case 1 -> {
            object = LooseObject.jsonAdapter().fromJson(reader);
            if (object == null) {
              kept = Members.keepNull(kept, "object");
            }
          }
          case 2 -> {
            map = MapCodec.of(Scalars.LONG).fromJson(reader);
            if (map == null) {
              kept = Members.keepNull(kept, "map");
            }
          }
          case 3 -> {
            any = Scalars.RAW.fromJson(reader);
            if (any == null) {
              kept = Members.keepNull(kept, "any");
            }
          }
          case 4 -> {
            empty = MapCodec.of(Scalars.RAW).fromJson(reader);
            if (empty == null) {
              kept = Members.keepNull(kept, "empty");
            }
          }
          case 5 -> {
            list = ListCodec.of(Scalars.RAW).fromJson(reader);
            if (list == null) {
              kept = Members.keepNull(kept, "list");
            }
          }
          case 6 -> {
            values = LooseValues.jsonAdapter().fromJson(reader);
            if (values == null) {
              kept = Members.keepNull(kept, "values");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Loose(
          items,
          object,
          map,
          any,
          empty,
          list,
          values,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Loose value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "items", ListCodec.of(Scalars.STRING), value.items);
      Members.write(writer, "object", LooseObject.jsonAdapter(), value.object);
      Members.write(writer, "map", MapCodec.of(Scalars.LONG), value.map);
      Members.write(writer, "any", Scalars.RAW, value.any);
      Members.write(writer, "empty", MapCodec.of(Scalars.RAW), value.empty);
      Members.write(writer, "list", ListCodec.of(Scalars.RAW), value.list);
      Members.write(writer, "values", LooseValues.jsonAdapter(), value.values);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
