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
 * Account.
 *
 * @param same Inherits an inline type.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Account(
    @Nullable String iban,
    @Nullable AccountStatus status,
    @Nullable Base same,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Account> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Account> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "iban",
            "status",
            "same");

    @Override
    public @Nullable Account fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String iban = null;
      AccountStatus status = null;
      Base same = null;
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
            status = AccountStatus.jsonAdapter().fromJson(reader);
            if (status == null) {
              kept = Members.keepNull(kept, "status");
            }
          }
          case 2 -> {
            same = Base.jsonAdapter().fromJson(reader);
            if (same == null) {
              kept = Members.keepNull(kept, "same");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Account(
          iban,
          status,
          same,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Account value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.write(writer, "status", AccountStatus.jsonAdapter(), value.status);
      Members.write(writer, "same", Base.jsonAdapter(), value.same);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
