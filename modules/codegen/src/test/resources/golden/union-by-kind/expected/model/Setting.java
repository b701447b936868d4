package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Setting.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Setting(
    @Nullable Value value,
    @Nullable SettingLevel level,
    Map<String, RawJson> additionalProperties) {

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "Setting["
        + "value="
        + (value == null ? null : "<personal>")
        + ", level="
        + level
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Setting> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Setting> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "value",
            "level");

    @Override
    public @Nullable Setting fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Value value_ = null;
      SettingLevel level = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> value_ = Value.jsonAdapter().fromJson(reader);
          case 1 -> level = SettingLevel.jsonAdapter().fromJson(reader);
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Setting(
          value_,
          level,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Setting value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.writeNullable(writer, "value", Value.jsonAdapter(), value.value);
      Members.writeNullable(writer, "level", SettingLevel.jsonAdapter(), value.level);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
