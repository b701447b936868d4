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
 * TransferToWallet.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record TransferToWallet(
    Long id,
    String address,
    Map<String, RawJson> additionalProperties)
    implements Transfer {

  @Override
  public Long id() {
    return Members.required(id, "TransferToWallet.id");
  }

  @Override
  public String address() {
    return Members.required(address, "TransferToWallet.address");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<TransferToWallet> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<TransferToWallet> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "address");

    @Override
    public @Nullable TransferToWallet fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long id = null;
      String address = null;
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
            address = Scalars.STRING.fromJson(reader);
            if (address == null) {
              kept = Members.keepNull(kept, "address");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new TransferToWallet(
          id,
          address,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TransferToWallet value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "address", Scalars.STRING, value.address);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
