package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
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
      protected @Nullable LoginCode readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable LoginCode readNumber(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.LONG), OfNumber::new);
      }

      @Override
      protected LoginCode unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, LoginCode value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof OfNumber it) {
          out.write(Scalars.LONG, it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<LoginCode> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
