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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Odd.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Odd(
    @Nullable Long __,
    @Nullable String name,
    @Nullable Boolean amount,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Odd {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Odd> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Odd> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "",
            "name",
            "amount");

    @Override
    protected @Nullable Odd read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long __ = null;
      String name = null;
      Boolean amount = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            __ = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "", __);
          }
          case 1 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 2 -> {
            amount = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Odd(
          __,
          name,
          amount,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Odd value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.__);
      out.write(NAMES, 1, Scalars.STRING, value.name);
      out.write(NAMES, 2, Scalars.BOOLEAN, value.amount);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
