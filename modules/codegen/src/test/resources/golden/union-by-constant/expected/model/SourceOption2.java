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
 * SourceOption2.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record SourceOption2(
    SourceOption2Object object,
    @Nullable String number,
    Map<String, RawJson> additionalProperties)
    implements Source {

  @Override
  public SourceOption2Object object() {
    return Members.required(object, "SourceOption2.object");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SourceOption2> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<SourceOption2> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "object",
            "number");

    @Override
    public @Nullable SourceOption2 fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      SourceOption2Object object = null;
      String number = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            object = SourceOption2Object.jsonAdapter().fromJson(reader);
            if (object == null) {
              kept = Members.keepNull(kept, "object");
            }
          }
          case 1 -> {
            number = Scalars.STRING.fromJson(reader);
            if (number == null) {
              kept = Members.keepNull(kept, "number");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new SourceOption2(
          object,
          number,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable SourceOption2 value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "object", SourceOption2Object.jsonAdapter(), value.object);
      Members.write(writer, "number", Scalars.STRING, value.number);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
