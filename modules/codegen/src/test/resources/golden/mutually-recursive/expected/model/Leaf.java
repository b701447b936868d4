package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaf.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Leaf(
    @Nullable Tree tree,
    @Nullable LeafEither either,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Leaf> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Leaf> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "tree",
            "either");

    @Override
    public @Nullable Leaf fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Tree tree = null;
      LeafEither either = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            tree = Tree.jsonAdapter().fromJson(reader);
            if (tree == null) {
              kept = Members.keepNull(kept, "tree");
            }
          }
          case 1 -> {
            either = LeafEither.jsonAdapter().fromJson(reader);
            if (either == null) {
              kept = Members.keepNull(kept, "either");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Leaf(
          tree,
          either,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Leaf value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "tree", Tree.jsonAdapter(), value.tree);
      Members.write(writer, "either", LeafEither.jsonAdapter(), value.either);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
