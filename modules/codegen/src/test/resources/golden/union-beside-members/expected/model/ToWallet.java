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
 * ToWallet.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record ToWallet(
    String address,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public ToWallet {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String address() {
    return Members.required(
        address, additionalProperties, "address", "ToWallet.address");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<ToWallet> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<ToWallet> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "address");

    @Override
    protected @Nullable ToWallet read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String address = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            address = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "address", address);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new ToWallet(
          address,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, ToWallet value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.address);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
