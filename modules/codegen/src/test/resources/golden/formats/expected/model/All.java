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
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record All(
    @Nullable String email,
    @Nullable String bytes,
    @Nullable String odd,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal factor,
    @Nullable Long short_,
    @Nullable BigDecimal huge,
    @Nullable BigDecimal larger,
    @Nullable String time,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public All {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<All> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<All> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "email",
            "bytes",
            "odd",
            "rate",
            "factor",
            "short",
            "huge",
            "larger",
            "time");

    @Override
    protected @Nullable All read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String email = null;
      String bytes = null;
      String odd = null;
      BigDecimal rate = null;
      BigDecimal factor = null;
      Long short_ = null;
      BigDecimal huge = null;
      BigDecimal larger = null;
      String time = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            email = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "email", email);
          }
          case 1 -> {
            bytes = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "bytes", bytes);
          }
          case 2 -> {
            odd = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "odd", odd);
          }
          case 3 -> {
            rate = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "rate", rate);
          }
          case 4 -> {
            factor = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "factor", factor);
          }
          case 5 -> {
            short_ = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "short", short_);
          }
          case 6 -> {
            huge = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "huge", huge);
          }
          case 7 -> {
            larger = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "larger", larger);
          }
          case 8 -> {
            time = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "time", time);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new All(
          email,
          bytes,
          odd,
          rate,
          factor,
          short_,
          huge,
          larger,
          time,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, All value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.email);
      out.write(NAMES, 1, Scalars.STRING, value.bytes);
      out.write(NAMES, 2, Scalars.STRING, value.odd);
      out.write(NAMES, 3, Scalars.DECIMAL, value.rate);
      out.write(NAMES, 4, Scalars.DECIMAL, value.factor);
      out.write(NAMES, 5, Scalars.LONG, value.short_);
      out.write(NAMES, 6, Scalars.DECIMAL, value.huge);
      out.write(NAMES, 7, Scalars.DECIMAL, value.larger);
      out.write(NAMES, 8, Scalars.STRING, value.time);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
