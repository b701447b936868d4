package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Failure.
 */
public sealed interface Failure
    permits Failure.OfString, Problem, Failure.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements Failure {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Failure {
    private static final class Codec extends UnionCodec<Failure> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Failure readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable Failure readObject(JsonReader reader) throws IOException {
        return Problem.jsonAdapter().fromJson(reader);
      }

      @Override
      protected Failure unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Failure value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof Problem it) {
          Problem.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }

      @Override
      protected void requirePromised(Failure value) {
        if (value instanceof Problem it) {
          Members.requirePromised(Problem.jsonAdapter(), it);
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Failure> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
