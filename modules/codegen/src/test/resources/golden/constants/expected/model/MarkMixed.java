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
 * MarkMixed.
 */
public sealed interface MarkMixed
    permits MarkMixed.OfString, MarkMixed.OfNumber, MarkMixed.OfBoolean, MarkMixed.Unrecognized {

  /** A value of the type {@code MarkMixedString}. */
  record OfString(MarkMixedString value) implements MarkMixed {}

  /** A value of the type {@code MarkMixedInteger}. */
  record OfNumber(MarkMixedInteger value) implements MarkMixed {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements MarkMixed {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements MarkMixed {
    private static final class Codec extends UnionCodec<MarkMixed> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable MarkMixed readString(JsonInput in) throws IOException {
        return wrap(in.read(MarkMixedString.jsonAdapter()), OfString::new);
      }

      @Override
      protected @Nullable MarkMixed readNumber(JsonInput in) throws IOException {
        return wrap(in.read(MarkMixedInteger.jsonAdapter()), OfNumber::new);
      }

      @Override
      protected @Nullable MarkMixed readBoolean(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.BOOLEAN), OfBoolean::new);
      }

      @Override
      protected MarkMixed unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, MarkMixed value) throws IOException {
        if (value instanceof OfString it) {
          out.write(MarkMixedString.jsonAdapter(), it.value());
        } else if (value instanceof OfNumber it) {
          out.write(MarkMixedInteger.jsonAdapter(), it.value());
        } else if (value instanceof OfBoolean it) {
          out.write(Scalars.BOOLEAN, it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<MarkMixed> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
