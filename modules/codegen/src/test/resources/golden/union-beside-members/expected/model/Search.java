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
 * One of the two has to be there.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Search(
    @Nullable Long id,
    @Nullable String name,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Search> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Search> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "name");

    @Override
    public @Nullable Search fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long id = null;
      String name = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.LONG.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Search(
          id,
          name,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Search value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
