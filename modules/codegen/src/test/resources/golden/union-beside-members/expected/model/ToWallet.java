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
 * ToWallet.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record ToWallet(
    String address,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String address() {
    return Members.required(address, "ToWallet.address");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<ToWallet> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<ToWallet> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "address");

    @Override
    public @Nullable ToWallet fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String address = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            address = Scalars.STRING.fromJson(reader);
            if (address == null) {
              kept = Members.keepNull(kept, "address");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new ToWallet(
          address,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ToWallet value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "address", Scalars.STRING, value.address);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
