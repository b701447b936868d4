package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dog.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Dog(
    String kind,
    @Nullable List<Pet> friends,
    Map<String, RawJson> additionalProperties)
    implements Pet {

  @Override
  public String kind() {
    return Members.required(kind, "Dog.kind");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Dog> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Dog}. */
  public static final class Builder {
    private @Nullable String kind = "dog";
    private @Nullable List<Pet> friends;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Dog#kind()}. */
    public Builder kind(String kind) {
      this.kind = RequestRules.notNull(kind, "Dog.kind");
      return this;
    }

    /** Sets {@link Dog#friends()}. */
    public Builder friends(@Nullable List<Pet> friends) {
      this.friends = friends == null ? null : List.copyOf(friends);
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "Dog"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Dog build() {
      RequestRules.of("Dog")
          .required("kind", kind)
          .check();
      return new Dog(
          kind,
          friends,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Dog> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "kind",
            "friends");

    @Override
    public @Nullable Dog fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String kind = null;
      List<Pet> friends = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            kind = Scalars.STRING.fromJson(reader);
            if (kind == null) {
              kept = Members.keepNull(kept, "kind");
            }
          }
          case 1 -> {
            friends = ListCodec.of(Pet.jsonAdapter()).fromJson(reader);
            if (friends == null) {
              kept = Members.keepNull(kept, "friends");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Dog(
          kind,
          friends,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Dog value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "kind", Scalars.STRING, value.kind);
      Members.write(writer, "friends", ListCodec.of(Pet.jsonAdapter()), value.friends);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
