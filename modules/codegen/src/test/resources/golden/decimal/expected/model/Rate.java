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

  /** Copies lists and maps, so that nobody can change the record. */
  public Rate {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public BigDecimal price() {
    return Members.required(
        price, additionalProperties, "price", "Rate.price");
  }

  @Override
  public BigDecimal factor() {
    return Members.required(
        factor, additionalProperties, "factor", "Rate.factor");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Rate> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Rate> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "price",
            "factor",
            "fee",
            "either");

    @Override
    protected @Nullable Rate read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      BigDecimal price = null;
      BigDecimal factor = null;
      BigDecimal fee = null;
      BigDecimal either = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            price = in.readField(Scalars.DECIMAL_STRING);
            kept = in.keepIfNull(kept, "price", price);
          }
          case 1 -> {
            factor = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "factor", factor);
          }
          case 2 -> {
            fee = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "fee", fee);
          }
          case 3 -> {
            either = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "either", either);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Rate(
          price,
          factor,
          fee,
          either,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Rate value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DECIMAL_STRING, value.price);
      out.write(NAMES, 1, Scalars.DECIMAL, value.factor);
      out.write(NAMES, 2, Scalars.DECIMAL, value.fee);
      out.write(NAMES, 3, Scalars.DECIMAL, value.either);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
