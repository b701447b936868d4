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
 * Rate.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Rate(
    BigDecimal price,
    BigDecimal factor,
    @Nullable BigDecimal fee,
    @Nullable BigDecimal either,
    Map<String, RawJson> additionalProperties) {

  @Override
  public BigDecimal price() {
    return Members.required(price, "Rate.price");
  }

  @Override
  public BigDecimal factor() {
    return Members.required(factor, "Rate.factor");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Rate> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Rate> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "price",
            "factor",
            "fee",
            "either");

    @Override
    public @Nullable Rate fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      BigDecimal price = null;
      BigDecimal factor = null;
      BigDecimal fee = null;
      BigDecimal either = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            price = Scalars.DECIMAL_STRING.fromJson(reader);
            if (price == null) {
              kept = Members.keepNull(kept, "price");
            }
          }
          case 1 -> {
            factor = Scalars.DECIMAL.fromJson(reader);
            if (factor == null) {
              kept = Members.keepNull(kept, "factor");
            }
          }
          case 2 -> {
            fee = Scalars.DECIMAL.fromJson(reader);
            if (fee == null) {
              kept = Members.keepNull(kept, "fee");
            }
          }
          case 3 -> {
            either = Scalars.DECIMAL.fromJson(reader);
            if (either == null) {
              kept = Members.keepNull(kept, "either");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Rate(
          price,
          factor,
          fee,
          either,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Rate value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "price", Scalars.DECIMAL_STRING, value.price);
      Members.write(writer, "factor", Scalars.DECIMAL, value.factor);
      Members.write(writer, "fee", Scalars.DECIMAL, value.fee);
      Members.write(writer, "either", Scalars.DECIMAL, value.either);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
