package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.LinkedHashMap;
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
    Kind kind,
    @Nullable DogTeeth teeth,
    Map<String, RawJson> additionalProperties)
    implements Pet {

  /** Copies lists and maps, so that nobody can change the record. */
  public Dog {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Kind kind() {
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
    private @Nullable Kind kind = Kind.of(2L);
    private @Nullable DogTeeth teeth;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Dog#kind()}. */
    public Builder kind(Kind kind) {
      this.kind = RequestRules.notNull(kind, "Dog.kind");
      return this;
    }

    /** Sets {@link Dog#teeth()}. */
    public Builder teeth(@Nullable DogTeeth teeth) {
      this.teeth = teeth;
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
          teeth,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Dog> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "kind",
            "teeth");

    @Override
    protected @Nullable Dog read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Kind kind = null;
      DogTeeth teeth = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            kind = in.readField(Kind.jsonAdapter());
            kept = in.keepIfNull(kept, "kind", kind);
          }
          case 1 -> {
            teeth = in.readField(DogTeeth.jsonAdapter());
            kept = in.keepIfNull(kept, "teeth", teeth);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Dog(
          kind,
          teeth,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Dog value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Kind.jsonAdapter(), value.kind);
      out.write(NAMES, 1, DogTeeth.jsonAdapter(), value.teeth);
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
