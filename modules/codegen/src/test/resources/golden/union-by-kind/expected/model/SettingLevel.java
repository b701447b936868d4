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
 * SettingLevel.
 */
public sealed interface SettingLevel
    permits SettingLevel.OfString, SettingLevel.OfNumber, SettingLevel.Unrecognized {

  /** A value of the type {@code SettingLevelString}. */
  record OfString(SettingLevelString value) implements SettingLevel {}

  /** A value of the type {@code SettingLevelInteger}. */
  record OfNumber(SettingLevelInteger value) implements SettingLevel {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements SettingLevel {
    private static final class Codec extends UnionCodec<SettingLevel> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable SettingLevel readString(JsonReader reader) throws IOException {
        return wrap(SettingLevelString.jsonAdapter().fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable SettingLevel readNumber(JsonReader reader) throws IOException {
        return wrap(SettingLevelInteger.jsonAdapter().fromJson(reader), OfNumber::new);
      }

      @Override
      protected SettingLevel unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, SettingLevel value) throws IOException {
        if (value instanceof OfString it) {
          SettingLevelString.jsonAdapter().toJson(writer, it.value());
        } else if (value instanceof OfNumber it) {
          SettingLevelInteger.jsonAdapter().toJson(writer, it.value());
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<SettingLevel> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
