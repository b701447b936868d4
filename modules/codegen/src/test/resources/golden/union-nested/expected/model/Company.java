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
 * Company.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Company(
    String vat,
    Map<String, RawJson> additionalProperties)
    implements Holder, Organisation {

  @Override
  public String vat() {
    return Members.required(vat, "Company.vat");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Company> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Company> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "vat");

    @Override
    public @Nullable Company fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String vat = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            vat = Scalars.STRING.fromJson(reader);
            if (vat == null) {
              kept = Members.keepNull(kept, "vat");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Company(
          vat,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Company value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "vat", Scalars.STRING, value.vat);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
