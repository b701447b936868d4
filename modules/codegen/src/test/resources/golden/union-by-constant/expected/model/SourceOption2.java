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
 * SourceOption2.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record SourceOption2(
    SourceOption2Object object,
    @Nullable String number,
    Map<String, RawJson> additionalProperties)
    implements Source {

  /** Copies lists and maps, so that nobody can change the record. */
  public SourceOption2 {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public SourceOption2Object object() {
    return Members.required(
        object, additionalProperties, "object", "SourceOption2.object");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SourceOption2> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<SourceOption2> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "object",
            "number");

    @Override
    protected @Nullable SourceOption2 read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      SourceOption2Object object = null;
      String number = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            object = in.readField(SourceOption2Object.jsonAdapter());
            kept = in.keepIfNull(kept, "object", object);
          }
          case 1 -> {
            number = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "number", number);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new SourceOption2(
          object,
          number,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, SourceOption2 value) throws IOException {
      out.begin();
      out.write(NAMES, 0, SourceOption2Object.jsonAdapter(), value.object);
      out.write(NAMES, 1, Scalars.STRING, value.number);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
