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
 * B.
 */
public sealed interface B
    permits B.OfString, B.OfNumber, B.OfBoolean, B.OfList, B.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements B {}

  /** A value of the type {@code Long}. */
  record OfNumber(Long value) implements B {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements B {}

  /** A value of the type {@code List<A>}. */
  record OfList(List<A> value) implements B {

    /** Copies the value, so that nobody can change it. */
    public OfList {
      value = Members.copy(value);
    }
  }

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements B {
    private static final class Codec extends UnionCodec<B> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable B readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable B readNumber(JsonReader reader) throws IOException {
        return wrap(Scalars.LONG.fromJson(reader), OfNumber::new);
      }

      @Override
      protected @Nullable B readBoolean(JsonReader reader) throws IOException {
        return wrap(Scalars.BOOLEAN.fromJson(reader), OfBoolean::new);
      }

      @Override
      protected @Nullable B readList(JsonReader reader) throws IOException {
        return wrap(ListCodec.of(A.jsonAdapter()).fromJson(reader), OfList::new);
      }

      @Override
      protected B unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, B value) throws IOException {
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
  static JsonAdapter<B> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
