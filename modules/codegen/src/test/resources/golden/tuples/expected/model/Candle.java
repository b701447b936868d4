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
 * Candle.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Candle(
    @Nullable List<BigDecimal> point,
    @Nullable List<RawJson> mixed,
    @Nullable List<List<List<BigDecimal>>> grid,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Candle> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Candle> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "point",
            "mixed",
            "grid");

    @Override
    public @Nullable Candle fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<BigDecimal> point = null;
      List<RawJson> mixed = null;
      List<List<List<BigDecimal>>> grid = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            point = ListCodec.of(Scalars.DECIMAL).fromJson(reader);
            if (point == null) {
              kept = Members.keepNull(kept, "point");
            }
          }
          case 1 -> {
            mixed = ListCodec.of(Scalars.RAW).fromJson(reader);
            if (mixed == null) {
              kept = Members.keepNull(kept, "mixed");
            }
          }
          case 2 -> {
            grid = ListCodec.of(ListCodec.of(ListCodec.of(Scalars.DECIMAL))).fromJson(reader);
            if (grid == null) {
              kept = Members.keepNull(kept, "grid");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Candle(
          point,
          mixed,
          grid,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Candle value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "point", ListCodec.of(Scalars.DECIMAL), value.point);
      Members.write(writer, "mixed", ListCodec.of(Scalars.RAW), value.mixed);
      Members.write(
          writer, "grid", ListCodec.of(ListCodec.of(ListCodec.of(Scalars.DECIMAL))), value.grid);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
