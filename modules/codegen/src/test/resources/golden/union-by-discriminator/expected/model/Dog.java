package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Dog {
    friends = Members.copy(friends);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String kind() {
    return Members.required(
        kind, additionalProperties, "kind", "Dog.kind");
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
          Codec.NAMES.requireUnknown(name, "Dog"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Dog build() {
      return Codec.INSTANCE.checked(new Dog(
          kind,
          friends,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Dog> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "kind",
            "friends");

    @Override
    protected @Nullable Dog read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String kind = null;
      List<Pet> friends = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          case 1 -> {
            friends = in.readField(ListCodec.of(Pet.jsonAdapter()));
            kept = in.keepIfNull(kept, "friends", friends);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Dog(
          kind,
          friends,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Dog value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.kind);
      out.write(NAMES, 1, ListCodec.of(Pet.jsonAdapter()), value.friends);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Dog value) {
      RequestRules.of("Dog")
          .required("kind", value.kind)
          .check();
    }
  }
}
