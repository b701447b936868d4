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
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Login.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Login(
    @Nullable String token,
    @Nullable LoginCode code,
    @Nullable Map<String, String> answers,
    @Nullable BigDecimal size,
    @Nullable String day,
    @Nullable BigDecimal ratio,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Login {
    answers = Members.copy(answers);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "Login["
        + "token="
        + (token == null ? null : "<secret>")
        + ", code="
        + (code == null ? null : "<secret>")
        + ", answers="
        + (answers == null ? null : "<personal>")
        + ", size="
        + size
        + ", day="
        + day
        + ", ratio="
        + ratio
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Login> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Login> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "token",
            "code",
            "answers",
            "size",
            "day",
            "ratio");

    @Override
    protected @Nullable Login read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String token = null;
      LoginCode code = null;
      Map<String, String> answers = null;
      BigDecimal size = null;
      String day = null;
      BigDecimal ratio = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            token = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "token", token);
          }
          case 1 -> {
            code = in.readField(LoginCode.jsonAdapter());
            kept = in.keepIfNull(kept, "code", code);
          }
          case 2 -> {
            answers = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "answers", answers);
          }
          case 3 -> {
            size = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "size", size);
          }
          case 4 -> {
            day = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "day", day);
          }
          case 5 -> {
            ratio = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "ratio", ratio);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Login(
          token,
          code,
          answers,
          size,
          day,
          ratio,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Login value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.token);
      out.write(NAMES, 1, LoginCode.jsonAdapter(), value.code);
      out.write(NAMES, 2, MapCodec.of(Scalars.STRING), value.answers);
      out.write(NAMES, 3, Scalars.DECIMAL, value.size);
      out.write(NAMES, 4, Scalars.STRING, value.day);
      out.write(NAMES, 5, Scalars.DECIMAL, value.ratio);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
