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
 * Wide.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Wide(
    @Nullable WideModel model,
    @Nullable String when,
    @Nullable BigDecimal amount,
    @Nullable Only only,
    @Nullable RawJson anything,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Wide> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Wide> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "model",
            "when",
            "amount",
            "only",
            "anything");

    @Override
    public @Nullable Wide fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      WideModel model = null;
      String when = null;
      BigDecimal amount = null;
      Only only = null;
      RawJson anything = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            model = WideModel.jsonAdapter().fromJson(reader);
            if (model == null) {
              kept = Members.keepNull(kept, "model");
            }
          }
          case 1 -> {
            when = Scalars.STRING.fromJson(reader);
            if (when == null) {
              kept = Members.keepNull(kept, "when");
            }
          }
          case 2 -> {
            amount = Scalars.DECIMAL.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 3 -> {
            only = Only.jsonAdapter().fromJson(reader);
            if (only == null) {
              kept = Members.keepNull(kept, "only");
            }
          }
          case 4 -> {
            anything = Scalars.RAW.fromJson(reader);
            if (anything == null) {
              kept = Members.keepNull(kept, "anything");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Wide(
          model,
          when,
          amount,
          only,
          anything,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Wide value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "model", WideModel.jsonAdapter(), value.model);
      Members.write(writer, "when", Scalars.STRING, value.when);
      Members.write(writer, "amount", Scalars.DECIMAL, value.amount);
      Members.write(writer, "only", Only.jsonAdapter(), value.only);
      Members.write(writer, "anything", Scalars.RAW, value.anything);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
