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
 * Wallet.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Wallet(
    String address,
    String network,
    @Nullable String note,
    Map<String, RawJson> additionalProperties)
    implements Destination {

  @Override
  public String address() {
    return Members.required(address, "Wallet.address");
  }

  @Override
  public String network() {
    return Members.required(network, "Wallet.network");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Wallet> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Wallet> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "address",
            "network",
            "note");

    @Override
    public @Nullable Wallet fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String address = null;
      String network = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            address = Scalars.STRING.fromJson(reader);
            if (address == null) {
              kept = Members.keepNull(kept, "address");
            }
          }
          case 1 -> {
            network = Scalars.STRING.fromJson(reader);
            if (network == null) {
              kept = Members.keepNull(kept, "network");
            }
          }
          case 2 -> {
            note = Scalars.STRING.fromJson(reader);
            if (note == null) {
              kept = Members.keepNull(kept, "note");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Wallet(
          address,
          network,
          note,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Wallet value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "address", Scalars.STRING, value.address);
      Members.write(writer, "network", Scalars.STRING, value.network);
      Members.write(writer, "note", Scalars.STRING, value.note);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
