package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Logout {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String type() {
    return Members.required(
        type, additionalProperties, "type", "Logout.type");
  }

  @Override
  public Instant at() {
    return Members.required(
        at, additionalProperties, "at", "Logout.at");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Logout> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Logout> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "type",
            "at",
            "actor");

    @Override
    protected @Nullable Logout read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String type = null;
      Instant at = null;
      EventActor actor = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            type = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "type", type);
          }
          case 1 -> {
            at = in.readField(Scalars.INSTANT);
            kept = in.keepIfNull(kept, "at", at);
          }
          case 2 -> {
            actor = in.readField(EventActor.jsonAdapter());
            kept = in.keepIfNull(kept, "actor", actor);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Logout(
          type,
          at,
          actor,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Logout value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.type);
      out.write(NAMES, 1, Scalars.INSTANT, value.at);
      out.write(NAMES, 2, EventActor.jsonAdapter(), value.actor);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
