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
 * Refused.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Refused(
    String kind,
    Map<String, RawJson> additionalProperties)
    implements Outcome {

  /** Copies lists and maps, so that nobody can change the record. */
  public Refused {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String kind() {
    return Members.required(
        kind, additionalProperties, "kind", "Refused.kind");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Refused> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Refused> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "kind");

    @Override
    protected @Nullable Refused read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String kind = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Refused(
          kind,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Refused value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.kind);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Refused value) {
      value.kind();
    }
  }
}
