package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Login {
    former = Members.copy(former);
    byBank = Members.copy(byBank);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String user() {
    return Members.required(
        user, additionalProperties, "user", "Login.user");
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

  private static final class Codec extends JsonCodec<Login> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
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
    protected @Nullable Login read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
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
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            user = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "user", user);
          }
          case 1 -> {
            password = in.readField(Scalars.SECRET);
            kept = in.keepIfNull(kept, "password", password);
          }
          case 2 -> {
            code = in.readField(Scalars.ONE_TIME_CODE);
            kept = in.keepIfNull(kept, "code", code);
          }
          case 3 -> {
            email = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "email", email);
          }
          case 4 -> {
            pin = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "pin", pin);
          }
          case 5 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "iban", iban);
          }
          case 6 -> {
            former = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "former", former);
          }
          case 7 -> {
            byBank = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "byBank", byBank);
          }
          case 8 -> {
            spare = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "spare", spare);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
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
    protected void write(JsonOutput out, Login value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.user);
      out.write(NAMES, 1, Scalars.SECRET, value.password);
      out.write(NAMES, 2, Scalars.ONE_TIME_CODE, value.code);
      out.write(NAMES, 3, Scalars.STRING, value.email);
      out.write(NAMES, 4, Scalars.LONG, value.pin);
      out.write(NAMES, 5, Scalars.STRING, value.iban);
      out.write(NAMES, 6, ListCodec.of(Scalars.STRING), value.former);
      out.write(NAMES, 7, MapCodec.of(Scalars.STRING), value.byBank);
      out.write(NAMES, 8, Scalars.STRING, value.spare);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
