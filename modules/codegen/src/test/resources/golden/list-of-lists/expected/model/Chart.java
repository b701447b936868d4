package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chart.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Chart(
    List<List<BigDecimal>> candles,
    Map<String, RawJson> additionalProperties) {

  @Override
  public List<List<BigDecimal>> candles() {
    return Members.required(candles, "Chart.candles");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Chart> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Chart> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "candles");

    @Override
    public @Nullable Chart fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<List<BigDecimal>> candles = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            candles = ListCodec.of(ListCodec.of(Scalars.DECIMAL)).fromJson(reader);
            if (candles == null) {
              kept = Members.keepNull(kept, "candles");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Chart(
          candles,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Chart value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "candles", ListCodec.of(ListCodec.of(Scalars.DECIMAL)), value.candles);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
