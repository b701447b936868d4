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
 * MalformedError.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record MalformedError(
    @Nullable Long line,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public MalformedError {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<MalformedError> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<MalformedError> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "line");

    @Override
    protected @Nullable MalformedError read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long line = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            line = in.read(Scalars.LONG);
            kept = Members.keepIfNull(kept, "line", line);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new MalformedError(
          line,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, MalformedError value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.line);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
