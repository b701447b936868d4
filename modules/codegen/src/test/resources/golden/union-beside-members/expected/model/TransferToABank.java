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
 * TransferToABank.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record TransferToABank(
    Long id,
    String iban,
    Map<String, RawJson> additionalProperties)
    implements Transfer {

  /** Copies lists and maps, so that nobody can change the record. */
  public TransferToABank {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long id() {
    return Members.required(
        id, additionalProperties, "id", "TransferToABank.id");
  }

  @Override
  public String iban() {
    return Members.required(
        iban, additionalProperties, "iban", "TransferToABank.iban");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<TransferToABank> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<TransferToABank> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "iban");

    @Override
    protected @Nullable TransferToABank read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long id = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "iban", iban);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new TransferToABank(
          id,
          iban,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, TransferToABank value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.id);
      out.write(NAMES, 1, Scalars.STRING, value.iban);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
