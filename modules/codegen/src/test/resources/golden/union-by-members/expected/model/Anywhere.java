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
 * Anywhere.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Anywhere(
    String note,
    Map<String, RawJson> additionalProperties)
    implements Destination {

  @Override
  public String note() {
    return Members.required(note, "Anywhere.note");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Anywhere> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Anywhere> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "note");

    @Override
    public @Nullable Anywhere fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String note = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            note = Scalars.STRING.fromJson(reader);
            if (note == null) {
              kept = Members.keepNull(kept, "note");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Anywhere(
          note,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Anywhere value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "note", Scalars.STRING, value.note);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
