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

  @Override
  public String id() {
    return Members.required(id, "Base.id");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Base> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Base> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "status",
            "amount",
            "place",
            "extra");

    @Override
    public @Nullable Base fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String id = null;
      String status = null;
      BigDecimal amount = null;
      BasePlace place = null;
      RawJson extra = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.STRING.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            status = Scalars.STRING.fromJson(reader);
            if (status == null) {
              kept = Members.keepNull(kept, "status");
            }
          }
          case 2 -> {
            amount = Scalars.DECIMAL.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 3 -> {
            place = BasePlace.jsonAdapter().fromJson(reader);
            if (place == null) {
              kept = Members.keepNull(kept, "place");
            }
          }
          case 4 -> {
            extra = Scalars.RAW.fromJson(reader);
            if (extra == null) {
              kept = Members.keepNull(kept, "extra");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Base(
          id,
          status,
          amount,
          place,
          extra,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Base value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.STRING, value.id);
      Members.write(writer, "status", Scalars.STRING, value.status);
      Members.write(writer, "amount", Scalars.DECIMAL, value.amount);
      Members.write(writer, "place", BasePlace.jsonAdapter(), value.place);
      Members.write(writer, "extra", Scalars.RAW, value.extra);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
