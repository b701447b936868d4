package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Missing.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Missing(
    @Nullable Part part,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Missing {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Missing> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Missing> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "part");

    @Override
    protected @Nullable Missing read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Part part = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            part = in.readField(Part.jsonAdapter());
            kept = in.keepIfNull(kept, "part", part);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Missing(
          part,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Missing value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Part.jsonAdapter(), value.part);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
