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
 * Base.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Base(
    String id,
    @Nullable String status,
    @Nullable BigDecimal amount,
    @Nullable BasePlace place,
    @Nullable RawJson extra,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Base {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String id() {
    return Members.required(
        id, additionalProperties, "id", "Base.id");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Base> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Base> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "status",
            "amount",
            "place",
            "extra");

    @Override
    protected @Nullable Base read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String id = null;
      String status = null;
      BigDecimal amount = null;
      BasePlace place = null;
      RawJson extra = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            status = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "status", status);
          }
          case 2 -> {
            amount = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 3 -> {
            place = in.readField(BasePlace.jsonAdapter());
            kept = in.keepIfNull(kept, "place", place);
          }
          case 4 -> {
            extra = in.readField(Scalars.RAW);
            kept = in.keepIfNull(kept, "extra", extra);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Base(
          id,
          status,
          amount,
          place,
          extra,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Base value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.id);
      out.write(NAMES, 1, Scalars.STRING, value.status);
      out.write(NAMES, 2, Scalars.DECIMAL, value.amount);
      out.write(NAMES, 3, BasePlace.jsonAdapter(), value.place);
      out.write(NAMES, 4, Scalars.RAW, value.extra);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
