package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
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

  @Override
  public Long id() {
    return Members.required(id, "User.id");
  }

  @Override
  public String name() {
    return Members.required(name, "User.name");
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
          Members.requireUnknown(name, Codec.NAMES, "User"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public User build() {
      RequestRules.of("User")
          .required("name", name)
          .required("password", password)
          .check();
      return new User(
          null,
          name,
          password,
          null,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<User> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "name",
            "password",
            "created");

    @Override
    public @Nullable User fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long id = null;
      String name = null;
      Secret password = null;
      Instant created = null;
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
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          case 2 -> {
            password = Scalars.SECRET.fromJson(reader);
            if (password == null) {
              kept = Members.keepNull(kept, "password");
            }
          }
          case 3 -> {
            created = Scalars.INSTANT.fromJson(reader);
            if (created == null) {
              kept = Members.keepNull(kept, "created");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new User(
          id,
          name,
          password,
          created,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable User value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.write(writer, "password", Scalars.SECRET, value.password);
      Members.write(writer, "created", Scalars.INSTANT, value.created);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
