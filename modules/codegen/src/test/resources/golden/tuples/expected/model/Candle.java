package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Candle {
    point = Members.copy(point);
    mixed = Members.copy(mixed);
    grid = Members.copy(grid);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Candle> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Candle> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "point",
            "mixed",
            "grid");

    @Override
    protected @Nullable Candle read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      List<BigDecimal> point = null;
      List<RawJson> mixed = null;
      List<List<List<BigDecimal>>> grid = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            point = in.readField(ListCodec.of(Scalars.DECIMAL));
            kept = in.keepIfNull(kept, "point", point);
          }
          case 1 -> {
            mixed = in.readField(ListCodec.of(Scalars.RAW));
            kept = in.keepIfNull(kept, "mixed", mixed);
          }
          case 2 -> {
            grid = in.readField(ListCodec.of(ListCodec.of(ListCodec.of(Scalars.DECIMAL))));
            kept = in.keepIfNull(kept, "grid", grid);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Candle(
          point,
          mixed,
          grid,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Candle value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(Scalars.DECIMAL), value.point);
      out.write(NAMES, 1, ListCodec.of(Scalars.RAW), value.mixed);
      out.write(NAMES, 2, ListCodec.of(ListCodec.of(ListCodec.of(Scalars.DECIMAL))), value.grid);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
