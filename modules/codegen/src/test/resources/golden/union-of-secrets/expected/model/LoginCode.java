package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * LoginCode.
 */
public sealed interface LoginCode
    permits LoginCode.OfString, LoginCode.OfNumber, LoginCode.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements LoginCode {

    /** Leaves out what is secret or personal. */
    @Override
    public String toString() {
      return "OfString[<secret>]";
    }
  }

  /** A value of the type {@code Long}. */
  record OfNumber(Long value) implements LoginCode {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements LoginCode {
    private static final class Codec extends UnionCodec<LoginCode> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable LoginCode readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable LoginCode readNumber(JsonReader reader) throws IOException {
        return wrap(Scalars.LONG.fromJson(reader), OfNumber::new);
      }

      @Override
      protected LoginCode unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, LoginCode value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof OfNumber it) {
          Scalars.LONG.toJson(writer, it.value());
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<LoginCode> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
