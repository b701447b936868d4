package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LeafEither.
 */
public sealed interface LeafEither
    permits LeafEither.OfList, Tree, LeafEither.Unrecognized {

  /** A value of the type {@code List<Leaf>}. */
  record OfList(List<Leaf> value) implements LeafEither {

    /** Copies the value, so that nobody can change it. */
    public OfList {
      value = Members.copy(value);
    }
  }

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements LeafEither {
    private static final class Codec extends UnionCodec<LeafEither> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable LeafEither readList(JsonInput in) throws IOException {
        return wrap(in.read(ListCodec.of(Leaf.jsonAdapter())), OfList::new);
      }

      @Override
      protected @Nullable LeafEither readObject(JsonInput in) throws IOException {
        return in.read(Tree.jsonAdapter());
      }

      @Override
      protected LeafEither unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, LeafEither value) throws IOException {
        if (value instanceof OfList it) {
          out.write(ListCodec.of(Leaf.jsonAdapter()), it.value());
        } else if (value instanceof Tree it) {
          out.write(Tree.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<LeafEither> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
