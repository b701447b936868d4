package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Setting {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

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

  private static final class Codec extends JsonCodec<Setting> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "value",
            "level");

    @Override
    protected @Nullable Setting read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Value value_ = null;
      SettingLevel level = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            value_ = in.readField(Value.jsonAdapter());
            kept = in.keepIfOdd(kept, "value", value_);
          }
          case 1 -> {
            level = in.readField(SettingLevel.jsonAdapter());
            kept = in.keepIfOdd(kept, "level", level);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Setting(
          value_,
          level,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Setting value) throws IOException {
      out.begin();
      out.writeNullable(NAMES, 0, Value.jsonAdapter(), value.value, value.additionalProperties);
      out.writeNullable(NAMES, 1, SettingLevel.jsonAdapter(), value.level, value.additionalProperties);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
