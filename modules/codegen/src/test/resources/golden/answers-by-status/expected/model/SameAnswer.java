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
 * SameAnswer.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record SameAnswer(
    @Nullable String a,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public SameAnswer {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SameAnswer> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<SameAnswer> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "a");

    @Override
    protected @Nullable SameAnswer read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String a = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            a = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "a", a);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new SameAnswer(
          a,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, SameAnswer value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.a);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
