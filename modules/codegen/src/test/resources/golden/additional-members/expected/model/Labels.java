package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Labels.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Labels(
    @Nullable String owner,
    Map<String, RawJson> additionalProperties) {

  /**
   * Returns the members that this version does not name, as the document describes them.
   *
   * @throws com.squareup.moshi.JsonDataException when one is not as described
   */
  public Map<String, LabelsValue> additionalMembers() {
    return Members.typed(additionalProperties, Codec.NAMES, LabelsValue.jsonAdapter());
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Labels> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Labels> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "owner");

    @Override
    public @Nullable Labels fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String owner = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            owner = Scalars.STRING.fromJson(reader);
            if (owner == null) {
              kept = Members.keepNull(kept, "owner");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Labels(
          owner,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Labels value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "owner", Scalars.STRING, value.owner);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
