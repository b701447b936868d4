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
 * Bank.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Bank(
    String iban,
    String note,
    Map<String, RawJson> additionalProperties)
    implements Destination {

  /** Copies lists and maps, so that nobody can change the record. */
  public Bank {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String iban() {
    return Members.required(
        iban, additionalProperties, "iban", "Bank.iban");
  }

  @Override
  public String note() {
    return Members.required(
        note, additionalProperties, "note", "Bank.note");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Bank> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Bank> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "iban",
            "note");

    @Override
    protected @Nullable Bank read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String iban = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "iban", iban);
          }
          case 1 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "note", note);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Bank(
          iban,
          note,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Bank value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.iban);
      out.write(NAMES, 1, Scalars.STRING, value.note);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
