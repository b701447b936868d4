package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
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

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<All> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<All> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
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
    public @Nullable All fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
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
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            email = Scalars.STRING.fromJson(reader);
            if (email == null) {
              kept = Members.keepNull(kept, "email");
            }
          }
          case 1 -> {
            bytes = Scalars.STRING.fromJson(reader);
            if (bytes == null) {
              kept = Members.keepNull(kept, "bytes");
            }
          }
          case 2 -> {
            odd = Scalars.STRING.fromJson(reader);
            if (odd == null) {
              kept = Members.keepNull(kept, "odd");
            }
          }
          case 3 -> {
            rate = Scalars.DECIMAL.fromJson(reader);
            if (rate == null) {
              kept = Members.keepNull(kept, "rate");
            }
          }
          case 4 -> {
            factor = Scalars.DECIMAL.fromJson(reader);
            if (factor == null) {
              kept = Members.keepNull(kept, "factor");
            }
          }
          case 5 -> {
            short_ = Scalars.LONG.fromJson(reader);
            if (short_ == null) {
              kept = Members.keepNull(kept, "short");
            }
          }
          case 6 -> {
            huge = Scalars.DECIMAL.fromJson(reader);
            if (huge == null) {
              kept = Members.keepNull(kept, "huge");
            }
          }
          case 7 -> {
            larger = Scalars.DECIMAL.fromJson(reader);
            if (larger == null) {
              kept = Members.keepNull(kept, "larger");
            }
          }
          case 8 -> {
            time = Scalars.STRING.fromJson(reader);
            if (time == null) {
              kept = Members.keepNull(kept, "time");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
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
    public void toJson(JsonWriter writer, @Nullable All value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "email", Scalars.STRING, value.email);
      Members.write(writer, "bytes", Scalars.STRING, value.bytes);
      Members.write(writer, "odd", Scalars.STRING, value.odd);
      Members.write(writer, "rate", Scalars.DECIMAL, value.rate);
      Members.write(writer, "factor", Scalars.DECIMAL, value.factor);
      Members.write(writer, "short", Scalars.LONG, value.short_);
      Members.write(writer, "huge", Scalars.DECIMAL, value.huge);
      Members.write(writer, "larger", Scalars.DECIMAL, value.larger);
      Members.write(writer, "time", Scalars.STRING, value.time);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
