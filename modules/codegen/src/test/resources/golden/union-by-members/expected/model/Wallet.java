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

  /** Copies lists and maps, so that nobody can change the record. */
  public Wallet {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String address() {
    return Members.required(
        address, additionalProperties, "address", "Wallet.address");
  }

  @Override
  public String network() {
    return Members.required(
        network, additionalProperties, "network", "Wallet.network");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Wallet> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Wallet> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "address",
            "network",
            "note");

    @Override
    protected @Nullable Wallet read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String address = null;
      String network = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            address = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "address", address);
          }
          case 1 -> {
            network = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "network", network);
          }
          case 2 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "note", note);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Wallet(
          address,
          network,
          note,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Wallet value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.address);
      out.write(NAMES, 1, Scalars.STRING, value.network);
      out.write(NAMES, 2, Scalars.STRING, value.note);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
