package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Tree {
    by = Members.copy(by);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Tree> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Tree> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "left",
            "by");

    @Override
    protected @Nullable Tree read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Leaf left = null;
      Map<String, Tree> by = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            left = in.readField(Leaf.jsonAdapter());
            kept = in.keepIfNull(kept, "left", left);
          }
          case 1 -> {
            by = in.readField(MapCodec.of(Tree.jsonAdapter()));
            kept = in.keepIfNull(kept, "by", by);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Tree(
          left,
          by,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Tree value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Leaf.jsonAdapter(), value.left);
      out.write(NAMES, 1, MapCodec.of(Tree.jsonAdapter()), value.by);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
