package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logout.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Logout(
    String type,
    Instant at,
    @Nullable EventActor actor,
    Map<String, RawJson> additionalProperties)
    implements Event {

  @Override
  public String type() {
    return Members.required(type, "Logout.type");
  }

  @Override
  public Instant at() {
    return Members.required(at, "Logout.at");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Logout> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Logout> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "type",
            "at",
            "actor");

    @Override
    public @Nullable Logout fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String type = null;
      Instant at = null;
      EventActor actor = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            type = Scalars.STRING.fromJson(reader);
            if (type == null) {
              kept = Members.keepNull(kept, "type");
            }
          }
          case 1 -> {
            at = Scalars.INSTANT.fromJson(reader);
            if (at == null) {
              kept = Members.keepNull(kept, "at");
            }
          }
          case 2 -> {
            actor = EventActor.jsonAdapter().fromJson(reader);
            if (actor == null) {
              kept = Members.keepNull(kept, "actor");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Logout(
          type,
          at,
          actor,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Logout value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "type", Scalars.STRING, value.type);
      Members.write(writer, "at", Scalars.INSTANT, value.at);
      Members.write(writer, "actor", EventActor.jsonAdapter(), value.actor);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
