package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Login.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Login(
    String user,
    @Nullable Secret password,
    @Nullable OneTimeCode code,
    @Nullable String email,
    @Nullable Long pin,
    @Nullable String iban,
    @Nullable List<String> former,
    @Nullable Map<String, String> byBank,
    @Nullable String spare,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String user() {
    return Members.required(user, "Login.user");
  }

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "Login["
        + "user="
        + user
        + ", password="
        + password
        + ", code="
        + code
        + ", email="
        + (email == null ? null : "<personal>")
        + ", pin="
        + (pin == null ? null : "<secret>")
        + ", iban="
        + (iban == null ? null : "<personal>")
        + ", former="
        + (former == null ? null : "<personal>")
        + ", byBank="
        + (byBank == null ? null : "<personal>")
        + ", spare="
        + (spare == null ? null : "<personal>")
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Login> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Login> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "user",
            "password",
            "code",
            "email",
            "pin",
            "iban",
            "former",
            "byBank",
            "spare");

    @Override
    public @Nullable Login fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String user = null;
      Secret password = null;
      OneTimeCode code = null;
      String email = null;
      Long pin = null;
      String iban = null;
      List<String> former = null;
      Map<String, String> byBank = null;
      String spare = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            user = Scalars.STRING.fromJson(reader);
            if (user == null) {
              kept = Members.keepNull(kept, "user");
            }
          }
          case 1 -> {
            password = Scalars.SECRET.fromJson(reader);
            if (password == null) {
              kept = Members.keepNull(kept, "password");
            }
          }
          case 2 -> {
            code = Scalars.ONE_TIME_CODE.fromJson(reader);
            if (code == null) {
              kept = Members.keepNull(kept, "code");
            }
          }
          case 3 -> {
            email = Scalars.STRING.fromJson(reader);
            if (email == null) {
              kept = Members.keepNull(kept, "email");
            }
          }
          case 4 -> {
            pin = Scalars.LONG.fromJson(reader);
            if (pin == null) {
              kept = Members.keepNull(kept, "pin");
            }
          }
          case 5 -> {
            iban = Scalars.STRING.fromJson(reader);
            if (iban == null) {
              kept = Members.keepNull(kept, "iban");
            }
          }
          case 6 -> {
            former = ListCodec.of(Scalars.STRING).fromJson(reader);
            if (former == null) {
              kept = Members.keepNull(kept, "former");
            }
          }
          case 7 -> {
            byBank = MapCodec.of(Scalars.STRING).fromJson(reader);
            if (byBank == null) {
              kept = Members.keepNull(kept, "byBank");
            }
          }
          case 8 -> {
            spare = Scalars.STRING.fromJson(reader);
            if (spare == null) {
              kept = Members.keepNull(kept, "spare");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Login(
          user,
          password,
          code,
          email,
          pin,
          iban,
          former,
          byBank,
          spare,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Login value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "user", Scalars.STRING, value.user);
      Members.write(writer, "password", Scalars.SECRET, value.password);
      Members.write(writer, "code", Scalars.ONE_TIME_CODE, value.code);
      Members.write(writer, "email", Scalars.STRING, value.email);
      Members.write(writer, "pin", Scalars.LONG, value.pin);
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.write(writer, "former", ListCodec.of(Scalars.STRING), value.former);
      Members.write(writer, "byBank", MapCodec.of(Scalars.STRING), value.byBank);
      Members.write(writer, "spare", Scalars.STRING, value.spare);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
