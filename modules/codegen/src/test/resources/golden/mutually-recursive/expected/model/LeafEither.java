package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
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
      protected @Nullable LeafEither readList(JsonReader reader) throws IOException {
        return wrap(ListCodec.of(Leaf.jsonAdapter()).fromJson(reader), OfList::new);
      }

      @Override
      protected @Nullable LeafEither readObject(JsonReader reader) throws IOException {
        return Tree.jsonAdapter().fromJson(reader);
      }

      @Override
      protected LeafEither unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, LeafEither value) throws IOException {
        if (value instanceof OfList it) {
          ListCodec.of(Leaf.jsonAdapter()).toJson(writer, it.value());
        } else if (value instanceof Tree it) {
          Tree.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<LeafEither> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
