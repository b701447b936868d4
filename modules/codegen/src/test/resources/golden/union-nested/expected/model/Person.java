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
 * Person.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Person(
    String firstName,
    Map<String, RawJson> additionalProperties)
    implements Holder {

  @Override
  public String firstName() {
    return Members.required(firstName, "Person.firstName");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Person> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Person> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "firstName");

    @Override
    public @Nullable Person fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String firstName = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            firstName = Scalars.STRING.fromJson(reader);
            if (firstName == null) {
              kept = Members.keepNull(kept, "firstName");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Person(
          firstName,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Person value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "firstName", Scalars.STRING, value.firstName);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
