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
 * LooseObject.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record LooseObject(
    @Nullable String x,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public LooseObject {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<LooseObject> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<LooseObject> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "x");

    @Override
    protected @Nullable LooseObject read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String x = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            x = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "x", x);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new LooseObject(
          x,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, LooseObject value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.x);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
