package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Loose {
    items = Members.copy(items);
    map = Members.copy(map);
    empty = Members.copy(empty);
    list = Members.copy(list);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Loose> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Loose> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "items",
            "object",
            "map",
            "any",
            "empty",
            "list",
            "values");

    @Override
    protected @Nullable Loose read(JsonInput in) throws IOException {
      if (!in.begin()) {
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
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            items = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "items", items);
          }
          case 1 -> {
            object = in.readField(LooseObject.jsonAdapter());
            kept = in.keepIfNull(kept, "object", object);
          }
          case 2 -> {
            map = in.readField(MapCodec.of(Scalars.LONG));
            kept = in.keepIfNull(kept, "map", map);
          }
          case 3 -> {
            any = in.readField(Scalars.RAW);
            kept = in.keepIfNull(kept, "any", any);
          }
          case 4 -> {
            empty = in.readField(MapCodec.of(Scalars.RAW));
            kept = in.keepIfNull(kept, "empty", empty);
          }
          case 5 -> {
            list = in.readField(ListCodec.of(Scalars.RAW));
            kept = in.keepIfNull(kept, "list", list);
          }
          case 6 -> {
            values = in.readField(LooseValues.jsonAdapter());
            kept = in.keepIfNull(kept, "values", values);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
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
    protected void write(JsonOutput out, Loose value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(Scalars.STRING), value.items);
      out.write(NAMES, 1, LooseObject.jsonAdapter(), value.object);
      out.write(NAMES, 2, MapCodec.of(Scalars.LONG), value.map);
      out.write(NAMES, 3, Scalars.RAW, value.any);
      out.write(NAMES, 4, MapCodec.of(Scalars.RAW), value.empty);
      out.write(NAMES, 5, ListCodec.of(Scalars.RAW), value.list);
      out.write(NAMES, 6, LooseValues.jsonAdapter(), value.values);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
