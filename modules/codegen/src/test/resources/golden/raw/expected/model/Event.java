package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Event {
    free = Members.copy(free);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public RawJson payload() {
    return Members.required(
        payload, additionalProperties, "payload", "Event.payload");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Event> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Event> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "payload",
            "choice",
            "several",
            "free");

    @Override
    protected @Nullable Event read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      RawJson payload = null;
      EventChoice choice = null;
      EventSeveral several = null;
      Map<String, RawJson> free = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            payload = in.readField(Scalars.RAW);
            kept = in.keepIfNull(kept, "payload", payload);
          }
          case 1 -> {
            choice = in.readField(EventChoice.jsonAdapter());
            kept = in.keepIfNull(kept, "choice", choice);
          }
          case 2 -> {
            several = in.readField(EventSeveral.jsonAdapter());
            kept = in.keepIfNull(kept, "several", several);
          }
          case 3 -> {
            free = in.readField(MapCodec.of(Scalars.RAW));
            kept = in.keepIfNull(kept, "free", free);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Event(
          payload,
          choice,
          several,
          free,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Event value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.RAW, value.payload);
      out.write(NAMES, 1, EventChoice.jsonAdapter(), value.choice);
      out.write(NAMES, 2, EventSeveral.jsonAdapter(), value.several);
      out.write(NAMES, 3, MapCodec.of(Scalars.RAW), value.free);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
