package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Node.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Node(
    @Nullable Node parent,
    @Nullable List<Node> children,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Node> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Node> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "parent",
            "children");

    @Override
    public @Nullable Node fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Node parent = null;
      List<Node> children = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            parent = Node.jsonAdapter().fromJson(reader);
            if (parent == null) {
              kept = Members.keepNull(kept, "parent");
            }
          }
          case 1 -> {
            children = ListCodec.of(Node.jsonAdapter()).fromJson(reader);
            if (children == null) {
              kept = Members.keepNull(kept, "children");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Node(
          parent,
          children,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Node value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "parent", Node.jsonAdapter(), value.parent);
      Members.write(writer, "children", ListCodec.of(Node.jsonAdapter()), value.children);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
