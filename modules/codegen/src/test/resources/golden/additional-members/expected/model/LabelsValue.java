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
 * LabelsValue.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record LabelsValue(
    @Nullable String text,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<LabelsValue> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<LabelsValue> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "text");

    @Override
    public @Nullable LabelsValue fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String text = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            text = Scalars.STRING.fromJson(reader);
            if (text == null) {
              kept = Members.keepNull(kept, "text");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new LabelsValue(
          text,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable LabelsValue value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "text", Scalars.STRING, value.text);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
