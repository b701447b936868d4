package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Node {
    children = Members.copy(children);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Node> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Node> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "parent",
            "children");

    @Override
    protected @Nullable Node read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Node parent = null;
      List<Node> children = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            parent = in.readField(Node.jsonAdapter());
            kept = in.keepIfNull(kept, "parent", parent);
          }
          case 1 -> {
            children = in.readField(ListCodec.of(Node.jsonAdapter()));
            kept = in.keepIfNull(kept, "children", children);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Node(
          parent,
          children,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Node value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Node.jsonAdapter(), value.parent);
      out.write(NAMES, 1, ListCodec.of(Node.jsonAdapter()), value.children);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
