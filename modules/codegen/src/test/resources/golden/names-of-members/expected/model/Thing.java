package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.Idempotent;
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
 * Thing.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Thing(
    @Nullable String idempotencyKey,
    String value,
    String key,
    @Nullable String kept,
    @Nullable String other,
    @Nullable String reader,
    @Nullable String writer,
    @Nullable String valueMember,
    @Nullable String name,
    @Nullable String additionalProperties_,
    @Nullable String builder_,
    @Nullable String build,
    @Nullable String jsonAdapter_,
    @Nullable Long hashCode_,
    @Nullable String toString_,
    @Nullable Boolean equals,
    @Nullable String wait_,
    @Nullable String getClass_,
    @Nullable String names,
    @Nullable String instance,
    @Nullable Long _9lives,
    @Nullable String aBCD,
    @Nullable String sayHi,
    @Nullable String iban,
    @Nullable String ipAddress,
    @Nullable String chosen,
    Map<String, RawJson> additionalProperties)
    implements Idempotent<Thing> {

  /** Copies lists and maps, so that nobody can change the record. */
  public Thing {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String value() {
    return Members.required(
        value, additionalProperties, "value", "Thing.value");
  }

  @Override
  public String key() {
    return Members.required(
        key, additionalProperties, "key", "Thing.key");
  }

  @Override
  public Thing withIdempotencyKey(String key) {
    return new Thing(
        Objects.requireNonNull(key, "key"),
        this.value,
        this.key,
        this.kept,
        this.other,
        this.reader,
        this.writer,
        this.valueMember,
        this.name,
        this.additionalProperties_,
        this.builder_,
        this.build,
        this.jsonAdapter_,
        this.hashCode_,
        this.toString_,
        this.equals,
        this.wait_,
        this.getClass_,
        this.names,
        this.instance,
        this._9lives,
        this.aBCD,
        this.sayHi,
        this.iban,
        this.ipAddress,
        this.chosen,
        Members.without(additionalProperties, "idempotencyKey"));
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Thing> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Thing}. */
  public static final class Builder {
    private @Nullable String idempotencyKey;
    private @Nullable String value;
    private @Nullable String key;
    private @Nullable String kept;
    private @Nullable String other;
    private @Nullable String reader;
    private @Nullable String writer;
    private @Nullable String valueMember;
    private @Nullable String name;
    private @Nullable String additionalProperties_;
    private @Nullable String builder_;
    private @Nullable String build;
    private @Nullable String jsonAdapter_;
    private @Nullable Long hashCode_;
    private @Nullable String toString_;
    private @Nullable Boolean equals;
    private @Nullable String wait_;
    private @Nullable String getClass_;
    private @Nullable String names;
    private @Nullable String instance;
    private @Nullable Long _9lives;
    private @Nullable String aBCD;
    private @Nullable String sayHi;
    private @Nullable String iban;
    private @Nullable String ipAddress;
    private @Nullable String chosen;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Thing#idempotencyKey()}. */
    public Builder idempotencyKey(@Nullable String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }

    /** Sets {@link Thing#value()}. */
    public Builder value(String value) {
      this.value = RequestRules.notNull(value, "Thing.value");
      return this;
    }

    /** Sets {@link Thing#key()}. */
    public Builder key(String key) {
      this.key = RequestRules.notNull(key, "Thing.key");
      return this;
    }

    /** Sets {@link Thing#kept()}. */
    public Builder kept(@Nullable String kept) {
      this.kept = kept;
      return this;
    }

    /** Sets {@link Thing#other()}. */
    public Builder other(@Nullable String other) {
      this.other = other;
      return this;
    }

    /** Sets {@link Thing#reader()}. */
    public Builder reader(@Nullable String reader) {
      this.reader = reader;
      return this;
    }

    /** Sets {@link Thing#writer()}. */
    public Builder writer(@Nullable String writer) {
      this.writer = writer;
      return this;
    }

    /** Sets {@link Thing#valueMember()}. */
    public Builder valueMember(@Nullable String valueMember) {
      this.valueMember = valueMember;
      return this;
    }

    /** Sets {@link Thing#name()}. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Sets {@link Thing#additionalProperties_()}. */
    public Builder additionalProperties_(@Nullable String additionalProperties_) {
      this.additionalProperties_ = additionalProperties_;
      return this;
    }

    /** Sets {@link Thing#builder_()}. */
    public Builder builder_(@Nullable String builder_) {
      this.builder_ = builder_;
      return this;
    }

    /** Sets {@link Thing#build()}. */
    public Builder build(@Nullable String build) {
      this.build = build;
      return this;
    }

    /** Sets {@link Thing#jsonAdapter_()}. */
    public Builder jsonAdapter_(@Nullable String jsonAdapter_) {
      this.jsonAdapter_ = jsonAdapter_;
      return this;
    }

    /** Sets {@link Thing#hashCode_()}. */
    public Builder hashCode_(@Nullable Long hashCode_) {
      this.hashCode_ = hashCode_;
      return this;
    }

    /** Sets {@link Thing#toString_()}. */
    public Builder toString_(@Nullable String toString_) {
      this.toString_ = toString_;
      return this;
    }

    /** Sets {@link Thing#equals()}. */
    public Builder equals(@Nullable Boolean equals) {
      this.equals = equals;
      return this;
    }

    /** Sets {@link Thing#wait_()}. */
    public Builder wait_(@Nullable String wait_) {
      this.wait_ = wait_;
      return this;
    }

    /** Sets {@link Thing#getClass_()}. */
    public Builder getClass_(@Nullable String getClass_) {
      this.getClass_ = getClass_;
      return this;
    }

    /** Sets {@link Thing#names()}. */
    public Builder names(@Nullable String names) {
      this.names = names;
      return this;
    }

    /** Sets {@link Thing#instance()}. */
    public Builder instance(@Nullable String instance) {
      this.instance = instance;
      return this;
    }

    /** Sets {@link Thing#_9lives()}. */
    public Builder _9lives(@Nullable Long _9lives) {
      this._9lives = _9lives;
      return this;
    }

    /** Sets {@link Thing#aBCD()}. */
    public Builder aBCD(@Nullable String aBCD) {
      this.aBCD = aBCD;
      return this;
    }

    /** Sets {@link Thing#sayHi()}. */
    public Builder sayHi(@Nullable String sayHi) {
      this.sayHi = sayHi;
      return this;
    }

    /** Sets {@link Thing#iban()}. */
    public Builder iban(@Nullable String iban) {
      this.iban = iban;
      return this;
    }

    /** Sets {@link Thing#ipAddress()}. */
    public Builder ipAddress(@Nullable String ipAddress) {
      this.ipAddress = ipAddress;
      return this;
    }

    /** Sets {@link Thing#chosen()}. */
    public Builder chosen(@Nullable String chosen) {
      this.chosen = chosen;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Thing"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Thing build() {
      return Codec.INSTANCE.checked(new Thing(
          idempotencyKey,
          value,
          key,
          kept,
          other,
          reader,
          writer,
          valueMember,
          name,
          additionalProperties_,
          builder_,
          build,
          jsonAdapter_,
          hashCode_,
          toString_,
          equals,
          wait_,
          getClass_,
          names,
          instance,
          _9lives,
          aBCD,
          sayHi,
          iban,
          ipAddress,
          chosen,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Thing> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "idempotencyKey",
            "value",
            "key",
            "kept",
            "other",
            "reader",
            "writer",
            "valueMember",
            "name",
            "additionalProperties",
            "builder",
            "build",
            "jsonAdapter",
            "hashCode",
            "toString",
            "equals",
            "wait",
            "getClass",
            "NAMES",
            "INSTANCE",
            "9lives",
            "a.b-c d",
            "say \"hi\"\\",
            "IBAN",
            "IPAddress",
            "renamed");

    @Override
    protected @Nullable Thing read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String idempotencyKey = null;
      String value_ = null;
      String key_ = null;
      String kept_ = null;
      String other_ = null;
      String reader = null;
      String writer = null;
      String valueMember = null;
      String name = null;
      String additionalProperties_ = null;
      String builder_ = null;
      String build = null;
      String jsonAdapter_ = null;
      Long hashCode_ = null;
      String toString_ = null;
      Boolean equals = null;
      String wait_ = null;
      String getClass_ = null;
      String names = null;
      String instance = null;
      Long _9lives = null;
      String aBCD = null;
      String sayHi = null;
      String iban = null;
      String ipAddress = null;
      String chosen = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            idempotencyKey = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "idempotencyKey", idempotencyKey);
          }
          case 1 -> {
            value_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "value", value_);
          }
          case 2 -> {
            key_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "key", key_);
          }
          case 3 -> {
            kept_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kept", kept_);
          }
          case 4 -> {
            other_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "other", other_);
          }
          case 5 -> {
            reader = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "reader", reader);
          }
          case 6 -> {
            writer = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "writer", writer);
          }
          case 7 -> {
            valueMember = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "valueMember", valueMember);
          }
          case 8 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 9 -> {
            additionalProperties_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "additionalProperties", additionalProperties_);
          }
          case 10 -> {
            builder_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "builder", builder_);
          }
          case 11 -> {
            build = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "build", build);
          }
          case 12 -> {
            jsonAdapter_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "jsonAdapter", jsonAdapter_);
          }
          case 13 -> {
            hashCode_ = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "hashCode", hashCode_);
          }
          case 14 -> {
            toString_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "toString", toString_);
          }
          case 15 -> {
            equals = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "equals", equals);
          }
          case 16 -> {
            wait_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "wait", wait_);
          }
          case 17 -> {
            getClass_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "getClass", getClass_);
          }
          case 18 -> {
            names = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "NAMES", names);
          }
          case 19 -> {
            instance = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "INSTANCE", instance);
          }
          case 20 -> {
            _9lives = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "9lives", _9lives);
          }
          case 21 -> {
            aBCD = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "a.b-c d", aBCD);
          }
          case 22 -> {
            sayHi = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "say \"hi\"\\", sayHi);
          }
          case 23 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "IBAN", iban);
          }
          case 24 -> {
            ipAddress = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "IPAddress", ipAddress);
          }
          case 25 -> {
            chosen = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "renamed", chosen);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Thing(
          idempotencyKey,
          value_,
          key_,
          kept_,
          other_,
          reader,
          writer,
          valueMember,
          name,
          additionalProperties_,
          builder_,
          build,
          jsonAdapter_,
          hashCode_,
          toString_,
          equals,
          wait_,
          getClass_,
          names,
          instance,
          _9lives,
          aBCD,
          sayHi,
          iban,
          ipAddress,
          chosen,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Thing value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.idempotencyKey);
      out.write(NAMES, 1, Scalars.STRING, value.value);
      out.write(NAMES, 2, Scalars.STRING, value.key);
      out.write(NAMES, 3, Scalars.STRING, value.kept);
      out.write(NAMES, 4, Scalars.STRING, value.other);
      out.write(NAMES, 5, Scalars.STRING, value.reader);
      out.write(NAMES, 6, Scalars.STRING, value.writer);
      out.write(NAMES, 7, Scalars.STRING, value.valueMember);
      out.write(NAMES, 8, Scalars.STRING, value.name);
      out.write(NAMES, 9, Scalars.STRING, value.additionalProperties_);
      out.write(NAMES, 10, Scalars.STRING, value.builder_);
      out.write(NAMES, 11, Scalars.STRING, value.build);
      out.write(NAMES, 12, Scalars.STRING, value.jsonAdapter_);
      out.write(NAMES, 13, Scalars.LONG, value.hashCode_);
      out.write(NAMES, 14, Scalars.STRING, value.toString_);
      out.write(NAMES, 15, Scalars.BOOLEAN, value.equals);
      out.write(NAMES, 16, Scalars.STRING, value.wait_);
      out.write(NAMES, 17, Scalars.STRING, value.getClass_);
      out.write(NAMES, 18, Scalars.STRING, value.names);
      out.write(NAMES, 19, Scalars.STRING, value.instance);
      out.write(NAMES, 20, Scalars.LONG, value._9lives);
      out.write(NAMES, 21, Scalars.STRING, value.aBCD);
      out.write(NAMES, 22, Scalars.STRING, value.sayHi);
      out.write(NAMES, 23, Scalars.STRING, value.iban);
      out.write(NAMES, 24, Scalars.STRING, value.ipAddress);
      out.write(NAMES, 25, Scalars.STRING, value.chosen);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Thing value) {
      RequestRules.of("Thing")
          .required("value", value.value)
          .required("key", value.key)
          .check();
    }
  }
}
