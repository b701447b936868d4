package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
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
 * Balance.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Balance(
    Map<String, BigDecimal> amounts,
    @Nullable Map<String, List<Map<String, String>>> groups,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Balance {
    amounts = Members.copy(amounts);
    groups = Members.copy(groups);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Map<String, BigDecimal> amounts() {
    return Members.required(
        amounts, additionalProperties, "amounts", "Balance.amounts");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Balance> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Balance> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "amounts",
            "groups");

    @Override
    protected @Nullable Balance read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Map<String, BigDecimal> amounts = null;
      Map<String, List<Map<String, String>>> groups = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            amounts = in.readField(MapCodec.of(Scalars.DECIMAL));
            kept = in.keepIfNull(kept, "amounts", amounts);
          }
          case 1 -> {
            groups = in.readField(MapCodec.of(ListCodec.of(MapCodec.of(Scalars.STRING))));
            kept = in.keepIfNull(kept, "groups", groups);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Balance(
          amounts,
          groups,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Balance value) throws IOException {
      out.begin();
      out.write(NAMES, 0, MapCodec.of(Scalars.DECIMAL), value.amounts);
      out.write(NAMES, 1, MapCodec.of(ListCodec.of(MapCodec.of(Scalars.STRING))), value.groups);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
