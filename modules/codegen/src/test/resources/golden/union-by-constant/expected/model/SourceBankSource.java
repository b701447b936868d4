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
 * Bank source
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record SourceBankSource(
    String object,
    @Nullable String iban,
    Map<String, RawJson> additionalProperties)
    implements Source {

  @Override
  public String object() {
    return Members.required(object, "SourceBankSource.object");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SourceBankSource> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<SourceBankSource> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "object",
            "iban");

    @Override
    public @Nullable SourceBankSource fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String object = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            object = Scalars.STRING.fromJson(reader);
            if (object == null) {
              kept = Members.keepNull(kept, "object");
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
      return new SourceBankSource(
          object,
          iban,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable SourceBankSource value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "object", Scalars.STRING, value.object);
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
