package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.Idempotent;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Collections;
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

  @Override
  public String value() {
    return Members.required(value, "Thing.value");
  }

  @Override
  public String key() {
    return Members.required(key, "Thing.key");
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
        additionalProperties);
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

    /** Sets a member that this version does not know. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Thing build() {
      RequestRules.of("Thing")
          .required("value", value)
          .required("key", key)
          .check();
      return new Thing(
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
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Thing> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
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
    public @Nullable Thing fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String idempotencyKey = null;
      String value_ = null;
      String key_ = null;
      String kept_ = null;
      String other_ = null;
      String reader_ = null;
      String writer_ = null;
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
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            idempotencyKey = Scalars.STRING.fromJson(reader);
            if (idempotencyKey == null) {
              kept = Members.keepNull(kept, "idempotencyKey");
            }
          }
          case 1 -> {
            value_ = Scalars.STRING.fromJson(reader);
            if (value_ == null) {
              kept = Members.keepNull(kept, "value");
            }
          }
          case 2 -> {
            key_ = Scalars.STRING.fromJson(reader);
            if (key_ == null) {
              kept = Members.keepNull(kept, "key");
            }
          }
          case 3 -> {
            kept_ = Scalars.STRING.fromJson(reader);
            if (kept_ == null) {
              kept = Members.keepNull(kept, "kept");
            }
          }
          case 4 -> {
            other_ = Scalars.STRING.fromJson(reader);
            if (other_ == null) {
              kept = Members.keepNull(kept, "other");
            }
          }
          case 5 -> {
            reader_ = Scalars.STRING.fromJson(reader);
            if (reader_ == null) {
              kept = Members.keepNull(kept, "reader");
            }
          }
          case 6 -> {
            writer_ = Scalars.STRING.fromJson(reader);
            if (writer_ == null) {
              kept = Members.keepNull(kept, "writer");
            }
          }
          case 7 -> {
            valueMember = Scalars.STRING.fromJson(reader);
            if (valueMember == null) {
              kept = Members.keepNull(kept, "valueMember");
            }
          }
          case 8 -> {
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          case 9 -> {
            additionalProperties_ = Scalars.STRING.fromJson(reader);
            if (additionalProperties_ == null) {
              kept = Members.keepNull(kept, "additionalProperties");
            }
          }
          case 10 -> {
            builder_ = Scalars.STRING.fromJson(reader);
            if (builder_ == null) {
              kept = Members.keepNull(kept, "builder");
            }
          }
          case 11 -> {
            build = Scalars.STRING.fromJson(reader);
            if (build == null) {
              kept = Members.keepNull(kept, "build");
            }
          }
          case 12 -> {
            jsonAdapter_ = Scalars.STRING.fromJson(reader);
            if (jsonAdapter_ == null) {
              kept = Members.keepNull(kept, "jsonAdapter");
            }
          }
          case 13 -> {
            hashCode_ = Scalars.LONG.fromJson(reader);
            if (hashCode_ == null) {
              kept = Members.keepNull(kept, "hashCode");
            }
          }
          case 14 -> {
            toString_ = Scalars.STRING.fromJson(reader);
            if (toString_ == null) {
              kept = Members.keepNull(kept, "toString");
            }
          }
          case 15 -> {
            equals = Scalars.BOOLEAN.fromJson(reader);
            if (equals == null) {
              kept = Members.keepNull(kept, "equals");
            }
          }
          case 16 -> {
            wait_ = Scalars.STRING.fromJson(reader);
            if (wait_ == null) {
              kept = Members.keepNull(kept, "wait");
            }
          }
          case 17 -> {
            getClass_ = Scalars.STRING.fromJson(reader);
            if (getClass_ == null) {
              kept = Members.keepNull(kept, "getClass");
            }
          }
          case 18 -> {
            names = Scalars.STRING.fromJson(reader);
            if (names == null) {
              kept = Members.keepNull(kept, "NAMES");
            }
          }
          case 19 -> {
            instance = Scalars.STRING.fromJson(reader);
            if (instance == null) {
              kept = Members.keepNull(kept, "INSTANCE");
            }
          }
          case 20 -> {
            _9lives = Scalars.LONG.fromJson(reader);
            if (_9lives == null) {
              kept = Members.keepNull(kept, "9lives");
            }
          }
          case 21 -> {
            aBCD = Scalars.STRING.fromJson(reader);
            if (aBCD == null) {
              kept = Members.keepNull(kept, "a.b-c d");
            }
          }
          case 22 -> {
            sayHi = Scalars.STRING.fromJson(reader);
            if (sayHi == null) {
              kept = Members.keepNull(kept, "say \"hi\"\\");
            }
          }
          case 23 -> {
            iban = Scalars.STRING.fromJson(reader);
            if (iban == null) {
              kept = Members.keepNull(kept, "IBAN");
            }
          }
          case 24 -> {
            ipAddress = Scalars.STRING.fromJson(reader);
            if (ipAddress == null) {
              kept = Members.keepNull(kept, "IPAddress");
            }
          }
          case 25 -> {
            chosen = Scalars.STRING.fromJson(reader);
            if (chosen == null) {
              kept = Members.keepNull(kept, "renamed");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Thing(
          idempotencyKey,
          value_,
          key_,
          kept_,
          other_,
          reader_,
          writer_,
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
    public void toJson(JsonWriter writer, @Nullable Thing value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "idempotencyKey", Scalars.STRING, value.idempotencyKey);
      Members.write(writer, "value", Scalars.STRING, value.value);
      Members.write(writer, "key", Scalars.STRING, value.key);
      Members.write(writer, "kept", Scalars.STRING, value.kept);
      Members.write(writer, "other", Scalars.STRING, value.other);
      Members.write(writer, "reader", Scalars.STRING, value.reader);
      Members.write(writer, "writer", Scalars.STRING, value.writer);
      Members.write(writer, "valueMember", Scalars.STRING, value.valueMember);
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.write(writer, "additionalProperties", Scalars.STRING, value.additionalProperties_);
      Members.write(writer, "builder", Scalars.STRING, value.builder_);
      Members.write(writer, "build", Scalars.STRING, value.build);
      Members.write(writer, "jsonAdapter", Scalars.STRING, value.jsonAdapter_);
      Members.write(writer, "hashCode", Scalars.LONG, value.hashCode_);
      Members.write(writer, "toString", Scalars.STRING, value.toString_);
      Members.write(writer, "equals", Scalars.BOOLEAN, value.equals);
      Members.write(writer, "wait", Scalars.STRING, value.wait_);
      Members.write(writer, "getClass", Scalars.STRING, value.getClass_);
      Members.write(writer, "NAMES", Scalars.STRING, value.names);
      Members.write(writer, "INSTANCE", Scalars.STRING, value.instance);
      Members.write(writer, "9lives", Scalars.LONG, value._9lives);
      Members.write(writer, "a.b-c d", Scalars.STRING, value.aBCD);
      Members.write(writer, "say \"hi\"\\", Scalars.STRING, value.sayHi);
      Members.write(writer, "IBAN", Scalars.STRING, value.iban);
      Members.write(writer, "IPAddress", Scalars.STRING, value.ipAddress);
      Members.write(writer, "renamed", Scalars.STRING, value.chosen);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
