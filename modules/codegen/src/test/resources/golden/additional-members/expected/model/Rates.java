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
import dev.gangway.core.json.SentJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rates.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Rates(
    String base,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Rates {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String base() {
    return Members.required(
        base, additionalProperties, "base", "Rates.base");
  }

  /**
   * Returns the members that this version does not name, as the document describes them.
   *
   * @throws com.squareup.moshi.JsonDataException when one is not as described
   */
  public Map<String, BigDecimal> additionalMembers() {
    return Members.typed(additionalProperties, Codec.NAMES, Scalars.DECIMAL);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Rates> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Rates}. */
  public static final class Builder {
    private @Nullable String base;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Rates#base()}. */
    public Builder base(String base) {
      this.base = RequestRules.notNull(base, "Rates.base");
      return this;
    }

    /** Sets a member of {@link Rates#additionalMembers()}. */
    public Builder additionalMember(String name, BigDecimal value) {
      return additionalProperty(name, SentJson.of(value, Scalars.DECIMAL));
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Rates"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Rates build() {
      return Codec.INSTANCE.checked(new Rates(
          base,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Rates> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "base");

    @Override
    protected @Nullable Rates read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String base = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            base = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "base", base);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Rates(
          base,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Rates value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.base);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Rates value) {
      RequestRules.of("Rates")
          .required("base", value.base)
          .check();
    }
  }
}
