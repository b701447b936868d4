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

  /** Copies lists and maps, so that nobody can change the record. */
  public Wide {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Wide> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Wide> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "model",
            "when",
            "amount",
            "only",
            "anything");

    @Override
    protected @Nullable Wide read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      WideModel model = null;
      String when = null;
      BigDecimal amount = null;
      Only only = null;
      RawJson anything = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            model = in.readField(WideModel.jsonAdapter());
            kept = in.keepIfNull(kept, "model", model);
          }
          case 1 -> {
            when = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "when", when);
          }
          case 2 -> {
            amount = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 3 -> {
            only = in.readField(Only.jsonAdapter());
            kept = in.keepIfNull(kept, "only", only);
          }
          case 4 -> {
            anything = in.readField(Scalars.RAW);
            kept = in.keepIfNull(kept, "anything", anything);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Wide(
          model,
          when,
          amount,
          only,
          anything,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Wide value) throws IOException {
      out.begin();
      out.write(NAMES, 0, WideModel.jsonAdapter(), value.model);
      out.write(NAMES, 1, Scalars.STRING, value.when);
      out.write(NAMES, 2, Scalars.DECIMAL, value.amount);
      out.write(NAMES, 3, Only.jsonAdapter(), value.only);
      out.write(NAMES, 4, Scalars.RAW, value.anything);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
