package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.MapCodec;
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
 * Package.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Package(
    String new_,
    Map<String, String> class_,
    @Nullable String enum_,
    @Nullable String true_,
    @Nullable String record,
    @Nullable String __,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Package {
    class_ = Members.copy(class_);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String new_() {
    return Members.required(
        new_, additionalProperties, "new", "Package.new_");
  }

  @Override
  public Map<String, String> class_() {
    return Members.required(
        class_, additionalProperties, "class", "Package.class_");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Package> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Package}. */
  public static final class Builder {
    private @Nullable String new_;
    private @Nullable Map<String, String> class_;
    private @Nullable String enum_;
    private @Nullable String true_;
    private @Nullable String record;
    private @Nullable String __;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Package#new_()}. */
    public Builder new_(String new_) {
      this.new_ = RequestRules.notNull(new_, "Package.new_");
      return this;
    }

    /** Sets {@link Package#class_()}. */
    public Builder class_(Map<String, String> class_) {
      this.class_ = Members.copy(RequestRules.notNull(class_, "Package.class_"));
      return this;
    }

    /** Sets {@link Package#enum_()}. */
    public Builder enum_(@Nullable String enum_) {
      this.enum_ = enum_;
      return this;
    }

    /** Sets {@link Package#true_()}. */
    public Builder true_(@Nullable String true_) {
      this.true_ = true_;
      return this;
    }

    /** Sets {@link Package#record()}. */
    public Builder record(@Nullable String record) {
      this.record = record;
      return this;
    }

    /** Sets {@link Package#__()}. */
    public Builder __(@Nullable String __) {
      this.__ = __;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Package"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Package build() {
      return Codec.INSTANCE.checked(new Package(
          new_,
          class_,
          enum_,
          true_,
          record,
          __,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Package> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "new",
            "class",
            "enum",
            "true",
            "record",
            "_");

    @Override
    protected @Nullable Package read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String new_ = null;
      Map<String, String> class_ = null;
      String enum_ = null;
      String true_ = null;
      String record = null;
      String __ = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            new_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "new", new_);
          }
          case 1 -> {
            class_ = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "class", class_);
          }
          case 2 -> {
            enum_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "enum", enum_);
          }
          case 3 -> {
            true_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "true", true_);
          }
          case 4 -> {
            record = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "record", record);
          }
          case 5 -> {
            __ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "_", __);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Package(
          new_,
          class_,
          enum_,
          true_,
          record,
          __,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Package value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.new_);
      out.write(NAMES, 1, MapCodec.of(Scalars.STRING), value.class_);
      out.write(NAMES, 2, Scalars.STRING, value.enum_);
      out.write(NAMES, 3, Scalars.STRING, value.true_);
      out.write(NAMES, 4, Scalars.STRING, value.record);
      out.write(NAMES, 5, Scalars.STRING, value.__);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Package value) {
      RequestRules.of("Package")
          .required("new_", value.new_)
          .required("class_", value.class_)
          .check();
    }
  }
}
