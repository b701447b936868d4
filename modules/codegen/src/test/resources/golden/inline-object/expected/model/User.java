package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * User.
 *
 * @param address Where the user lives.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record User(
    @Nullable UserAddress address,
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
            "address");

    @Override
    protected @Nullable User read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      UserAddress address = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            address = in.readField(UserAddress.jsonAdapter());
            kept = in.keepIfNull(kept, "address", address);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new User(
          address,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, User value) throws IOException {
      out.begin();
      out.write(NAMES, 0, UserAddress.jsonAdapter(), value.address);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
