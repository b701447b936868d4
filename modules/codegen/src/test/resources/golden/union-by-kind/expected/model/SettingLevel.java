package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable SettingLevel readString(JsonInput in) throws IOException {
        return wrap(in.read(SettingLevelString.jsonAdapter()), OfString::new);
      }

      @Override
      protected @Nullable SettingLevel readNumber(JsonInput in) throws IOException {
        return wrap(in.read(SettingLevelInteger.jsonAdapter()), OfNumber::new);
      }

      @Override
      protected SettingLevel unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, SettingLevel value) throws IOException {
        if (value instanceof OfString it) {
          out.write(SettingLevelString.jsonAdapter(), it.value());
        } else if (value instanceof OfNumber it) {
          out.write(SettingLevelInteger.jsonAdapter(), it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<SettingLevel> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
