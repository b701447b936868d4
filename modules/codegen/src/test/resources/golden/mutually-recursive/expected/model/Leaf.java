package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Leaf {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Leaf> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Leaf> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "tree",
            "either");

    @Override
    protected @Nullable Leaf read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Tree tree = null;
      LeafEither either = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            tree = in.readField(Tree.jsonAdapter());
            kept = in.keepIfNull(kept, "tree", tree);
          }
          case 1 -> {
            either = in.readField(LeafEither.jsonAdapter());
            kept = in.keepIfNull(kept, "either", either);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Leaf(
          tree,
          either,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Leaf value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Tree.jsonAdapter(), value.tree);
      out.write(NAMES, 1, LeafEither.jsonAdapter(), value.either);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
