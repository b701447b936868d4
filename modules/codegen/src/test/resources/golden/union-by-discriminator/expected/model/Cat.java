package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cat.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Cat(
    String kind,
    Integer lives,
    Map<String, RawJson> additionalProperties)
    implements Pet {

  /** Copies lists and maps, so that nobody can change the record. */
  public Cat {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String kind() {
    return Members.required(
        kind, additionalProperties, "kind", "Cat.kind");
  }

  @Override
  public Integer lives() {
    return Members.required(
        lives, additionalProperties, "lives", "Cat.lives");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Cat> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Cat}. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable Integer lives;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Cat#kind()}. */
    public Builder kind(String kind) {
      this.kind = RequestRules.notNull(kind, "Cat.kind");
      return this;
    }

    /** Sets {@link Cat#lives()}. */
    public Builder lives(Integer lives) {
      this.lives = RequestRules.notNull(lives, "Cat.lives");
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Cat"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Cat build() {
      return Codec.INSTANCE.checked(new Cat(
          kind,
          lives,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Cat> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "kind",
            "lives");

    @Override
    protected @Nullable Cat read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String kind = null;
      Integer lives = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          case 1 -> {
            lives = in.readField(Scalars.INTEGER);
            kept = in.keepIfNull(kept, "lives", lives);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Cat(
          kind,
          lives,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Cat value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.kind);
      out.write(NAMES, 1, Scalars.INTEGER, value.lives);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Cat value) {
      RequestRules.of("Cat")
          .required("kind", value.kind)
          .required("lives", value.lives)
          .check();
    }
  }
}
