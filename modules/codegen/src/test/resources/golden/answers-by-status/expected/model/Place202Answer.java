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
 * Place202Answer.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Place202Answer(
    String job,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String job() {
    return Members.required(job, "Place202Answer.job");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Place202Answer> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Place202Answer> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "job");

    @Override
    public @Nullable Place202Answer fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String job = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            job = Scalars.STRING.fromJson(reader);
            if (job == null) {
              kept = Members.keepNull(kept, "job");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Place202Answer(
          job,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Place202Answer value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "job", Scalars.STRING, value.job);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
