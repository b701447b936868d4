package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Balance.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Balance(
    Map<String, BigDecimal> amounts,
    @Nullable Map<String, List<Map<String, String>>> groups,
    Map<String, RawJson> additionalProperties) {

  @Override
  public Map<String, BigDecimal> amounts() {
    return Members.required(amounts, "Balance.amounts");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Balance> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Balance> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "amounts",
            "groups");

    @Override
    public @Nullable Balance fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Map<String, BigDecimal> amounts = null;
      Map<String, List<Map<String, String>>> groups = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            amounts = MapCodec.of(Scalars.DECIMAL).fromJson(reader);
            if (amounts == null) {
              kept = Members.keepNull(kept, "amounts");
            }
          }
          case 1 -> {
            groups = MapCodec.of(ListCodec.of(MapCodec.of(Scalars.STRING))).fromJson(reader);
            if (groups == null) {
              kept = Members.keepNull(kept, "groups");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Balance(
          amounts,
          groups,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Balance value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "amounts", MapCodec.of(Scalars.DECIMAL), value.amounts);
      Members.write(
          writer, "groups", MapCodec.of(ListCodec.of(MapCodec.of(Scalars.STRING))), value.groups);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
