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
 * MoneyAmount.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record MoneyAmount(
    @Nullable BigDecimal sum,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public MoneyAmount {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<MoneyAmount> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<MoneyAmount> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "sum");

    @Override
    protected @Nullable MoneyAmount read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      BigDecimal sum = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            sum = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "sum", sum);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new MoneyAmount(
          sum,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, MoneyAmount value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DECIMAL, value.sum);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
