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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Open.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Open(
    @Nullable String owner,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Open {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Open> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Open> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "owner");

    @Override
    protected @Nullable Open read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String owner = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            owner = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "owner", owner);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Open(
          owner,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Open value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.owner);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
