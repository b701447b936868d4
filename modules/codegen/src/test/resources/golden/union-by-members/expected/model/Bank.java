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

  @Override
  public String iban() {
    return Members.required(iban, "Bank.iban");
  }

  @Override
  public String note() {
    return Members.required(note, "Bank.note");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Bank> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Bank> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "iban",
            "note");

    @Override
    public @Nullable Bank fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String iban = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            iban = Scalars.STRING.fromJson(reader);
            if (iban == null) {
              kept = Members.keepNull(kept, "iban");
            }
          }
          case 1 -> {
            note = Scalars.STRING.fromJson(reader);
            if (note == null) {
              kept = Members.keepNull(kept, "note");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Bank(
          iban,
          note,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Bank value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.write(writer, "note", Scalars.STRING, value.note);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
