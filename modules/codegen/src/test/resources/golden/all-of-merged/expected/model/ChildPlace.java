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
 * ChildPlace.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record ChildPlace(
    @Nullable String city,
    @Nullable String street,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<ChildPlace> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<ChildPlace> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "city",
            "street");

    @Override
    public @Nullable ChildPlace fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String city = null;
      String street = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            city = Scalars.STRING.fromJson(reader);
            if (city == null) {
              kept = Members.keepNull(kept, "city");
            }
          }
          case 1 -> {
            street = Scalars.STRING.fromJson(reader);
            if (street == null) {
              kept = Members.keepNull(kept, "street");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new ChildPlace(
          city,
          street,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ChildPlace value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "city", Scalars.STRING, value.city);
      Members.write(writer, "street", Scalars.STRING, value.street);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
