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
 * Problem.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Problem(
    String title,
    @Nullable Problem cause,
    @Nullable String iban,
    Map<String, RawJson> additionalProperties)
    implements Failure {

  /** Copies lists and maps, so that nobody can change the record. */
  public Problem {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String title() {
    return Members.required(title, "Problem.title");
  }

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "Problem["
        + "title="
        + title
        + ", cause="
        + cause
        + ", iban="
        + (iban == null ? null : "<personal>")
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Problem> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Problem> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "title",
            "cause",
            "iban");

    @Override
    protected @Nullable Problem read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String title = null;
      Problem cause = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            title = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "title", title);
          }
          case 1 -> {
            cause = in.read(Problem.jsonAdapter());
            kept = Members.keepIfNull(kept, "cause", cause);
          }
          case 2 -> {
            iban = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "iban", iban);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Problem(
          title,
          cause,
          iban,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Problem value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.title);
      out.write(NAMES, 1, Problem.jsonAdapter(), value.cause);
      out.write(NAMES, 2, Scalars.STRING, value.iban);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Problem value) {
      value.title();
    }
  }
}
