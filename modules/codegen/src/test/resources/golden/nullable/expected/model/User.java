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
 * User.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record User(
    @Nullable String nickname,
    @Nullable String phone,
    @Nullable Address address,
    @Nullable String motto,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public User {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<User> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<User> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "nickname",
            "phone",
            "address",
            "motto");

    @Override
    protected @Nullable User read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String nickname = null;
      String phone = null;
      Address address = null;
      String motto = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            nickname = in.readField(Scalars.STRING);
            kept = in.keepIfOdd(kept, "nickname", nickname);
          }
          case 1 -> {
            phone = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "phone", phone);
          }
          case 2 -> {
            address = in.readField(Address.jsonAdapter());
            kept = in.keepIfOdd(kept, "address", address);
          }
          case 3 -> {
            motto = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "motto", motto);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new User(
          nickname,
          phone,
          address,
          motto,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, User value) throws IOException {
      out.begin();
      out.writeNullable(NAMES, 0, Scalars.STRING, value.nickname, value.additionalProperties);
      out.write(NAMES, 1, Scalars.STRING, value.phone);
      out.writeNullable(NAMES, 2, Address.jsonAdapter(), value.address, value.additionalProperties);
      out.write(NAMES, 3, Scalars.STRING, value.motto);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
