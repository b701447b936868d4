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
 * Chart.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Chart(
    List<List<BigDecimal>> candles,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Chart {
    candles = Members.copy(candles);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public List<List<BigDecimal>> candles() {
    return Members.required(
        candles, additionalProperties, "candles", "Chart.candles");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Chart> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Chart> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "candles");

    @Override
    protected @Nullable Chart read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      List<List<BigDecimal>> candles = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            candles = in.readField(ListCodec.of(ListCodec.of(Scalars.DECIMAL)));
            kept = in.keepIfNull(kept, "candles", candles);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Chart(
          candles,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Chart value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(ListCodec.of(Scalars.DECIMAL)), value.candles);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
