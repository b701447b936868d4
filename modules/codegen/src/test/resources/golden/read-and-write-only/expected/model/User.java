package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.Secret;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * User.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record User(
    Long id,
    String name,
    @Nullable Secret password,
    @Nullable Instant created,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public User {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long id() {
    return Members.required(
        id, additionalProperties, "id", "User.id");
  }

  @Override
  public String name() {
    return Members.required(
        name, additionalProperties, "name", "User.name");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<User> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link User}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Secret password;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link User#name()}. */
    public Builder name(String name) {
      this.name = RequestRules.notNull(name, "User.name");
      return this;
    }

    /** Sets {@link User#password()}. */
    public Builder password(Secret password) {
      this.password = RequestRules.notNull(password, "User.password");
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "User"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public User build() {
      return Codec.INSTANCE.checked(new User(
          null,
          name,
          password,
          null,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<User> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "name",
            "password",
            "created");

    @Override
    protected @Nullable User read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long id = null;
      String name = null;
      Secret password = null;
      Instant created = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 2 -> {
            password = in.readField(Scalars.SECRET);
            kept = in.keepIfNull(kept, "password", password);
          }
          case 3 -> {
            created = in.readField(Scalars.INSTANT);
            kept = in.keepIfNull(kept, "created", created);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new User(
          id,
          name,
          password,
          created,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, User value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.id);
      out.write(NAMES, 1, Scalars.STRING, value.name);
      out.write(NAMES, 2, Scalars.SECRET, value.password);
      out.write(NAMES, 3, Scalars.INSTANT, value.created);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(User value) {
      RequestRules.of("User")
          .required("name", value.name)
          .required("password", value.password)
          .check();
    }
  }
}
