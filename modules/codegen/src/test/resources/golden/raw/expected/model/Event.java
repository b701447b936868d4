package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Event.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Event(
    RawJson payload,
    @Nullable EventChoice choice,
    @Nullable EventSeveral several,
    @Nullable Map<String, RawJson> free,
    Map<String, RawJson> additionalProperties)
    implements EventChoice {

  @Override
  public RawJson payload() {
    return Members.required(payload, "Event.payload");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Event> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Event> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "payload",
            "choice",
            "several",
            "free");

    @Override
    public @Nullable Event fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      RawJson payload = null;
      EventChoice choice = null;
      EventSeveral several = null;
      Map<String, RawJson> free = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            payload = Scalars.RAW.fromJson(reader);
            if (payload == null) {
              kept = Members.keepNull(kept, "payload");
            }
          }
          case 1 -> {
            choice = EventChoice.jsonAdapter().fromJson(reader);
            if (choice == null) {
              kept = Members.keepNull(kept, "choice");
            }
          }
          case 2 -> {
            several = EventSeveral.jsonAdapter().fromJson(reader);
            if (several == null) {
              kept = Members.keepNull(kept, "several");
            }
          }
          case 3 -> {
            free = MapCodec.of(Scalars.RAW).fromJson(reader);
            if (free == null) {
              kept = Members.keepNull(kept, "free");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Event(
          payload,
          choice,
          several,
          free,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Event value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "payload", Scalars.RAW, value.payload);
      Members.write(writer, "choice", EventChoice.jsonAdapter(), value.choice);
      Members.write(writer, "several", EventSeveral.jsonAdapter(), value.several);
      Members.write(writer, "free", MapCodec.of(Scalars.RAW), value.free);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
