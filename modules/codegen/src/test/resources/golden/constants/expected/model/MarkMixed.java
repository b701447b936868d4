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
      protected @Nullable MarkMixed readString(JsonReader reader) throws IOException {
        return wrap(MarkMixedString.jsonAdapter().fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable MarkMixed readNumber(JsonReader reader) throws IOException {
        return wrap(MarkMixedInteger.jsonAdapter().fromJson(reader), OfNumber::new);
      }

      @Override
      protected @Nullable MarkMixed readBoolean(JsonReader reader) throws IOException {
        return wrap(Scalars.BOOLEAN.fromJson(reader), OfBoolean::new);
      }

      @Override
      protected MarkMixed unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, MarkMixed value) throws IOException {
        if (value instanceof OfString it) {
          MarkMixedString.jsonAdapter().toJson(writer, it.value());
        } else if (value instanceof OfNumber it) {
          MarkMixedInteger.jsonAdapter().toJson(writer, it.value());
        } else if (value instanceof OfBoolean it) {
          Scalars.BOOLEAN.toJson(writer, it.value());
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<MarkMixed> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
