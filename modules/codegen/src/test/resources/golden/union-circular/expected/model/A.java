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
 * A.
 */
public sealed interface A
    permits A.OfString, A.OfNumber, A.OfBoolean, A.OfList, A.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements A {}

  /** A value of the type {@code Long}. */
  record OfNumber(Long value) implements A {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements A {}

  /** A value of the type {@code List<A>}. */
  record OfList(List<A> value) implements A {

    /** Copies the value, so that nobody can change it. */
    public OfList {
      value = Members.copy(value);
    }
  }

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements A {
    private static final class Codec extends UnionCodec<A> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable A readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable A readNumber(JsonReader reader) throws IOException {
        return wrap(Scalars.LONG.fromJson(reader), OfNumber::new);
      }

      @Override
      protected @Nullable A readBoolean(JsonReader reader) throws IOException {
        return wrap(Scalars.BOOLEAN.fromJson(reader), OfBoolean::new);
      }

      @Override
      protected @Nullable A readList(JsonReader reader) throws IOException {
        return wrap(ListCodec.of(A.jsonAdapter()).fromJson(reader), OfList::new);
      }

      @Override
      protected A unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, A value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof OfNumber it) {
          Scalars.LONG.toJson(writer, it.value());
        } else if (value instanceof OfBoolean it) {
          Scalars.BOOLEAN.toJson(writer, it.value());
        } else if (value instanceof OfList it) {
          ListCodec.of(A.jsonAdapter()).toJson(writer, it.value());
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<A> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
