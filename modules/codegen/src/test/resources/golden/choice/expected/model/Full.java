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
 * Full.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Full(
    @Nullable String a,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Full> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Full> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "a");

    @Override
    public @Nullable Full fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String a = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            a = Scalars.STRING.fromJson(reader);
            if (a == null) {
              kept = Members.keepNull(kept, "a");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Full(
          a,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Full value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "a", Scalars.STRING, value.a);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
