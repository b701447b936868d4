package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
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

  @Override
  public Long id() {
    return Members.required(id, "TransferToABank.id");
  }

  @Override
  public String iban() {
    return Members.required(iban, "TransferToABank.iban");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<TransferToABank> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<TransferToABank> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "iban");

    @Override
    public @Nullable TransferToABank fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long id = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.LONG.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            iban = Scalars.STRING.fromJson(reader);
            if (iban == null) {
              kept = Members.keepNull(kept, "iban");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new TransferToABank(
          id,
          iban,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TransferToABank value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
