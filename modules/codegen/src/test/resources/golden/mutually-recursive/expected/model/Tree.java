package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tree.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Tree(
    @Nullable Leaf left,
    @Nullable Map<String, Tree> by,
    Map<String, RawJson> additionalProperties)
    implements LeafEither {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Tree> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Tree> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "left",
            "by");

    @Override
    public @Nullable Tree fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Leaf left = null;
      Map<String, Tree> by = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            left = Leaf.jsonAdapter().fromJson(reader);
            if (left == null) {
              kept = Members.keepNull(kept, "left");
            }
          }
          case 1 -> {
            by = MapCodec.of(Tree.jsonAdapter()).fromJson(reader);
            if (by == null) {
              kept = Members.keepNull(kept, "by");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Tree(
          left,
          by,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Tree value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "left", Leaf.jsonAdapter(), value.left);
      Members.write(writer, "by", MapCodec.of(Tree.jsonAdapter()), value.by);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
