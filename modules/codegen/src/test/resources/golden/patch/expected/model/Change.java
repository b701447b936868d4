package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
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
 * Change.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Change(
    @Nullable String name,
    @Nullable String note,
    @Nullable List<String> tags,
    @Nullable RawJson anything,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Change {
    tags = Members.copy(tags);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Change> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Change}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String note;
    private @Nullable List<String> tags;
    private @Nullable RawJson anything;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Change#name()}. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Sets {@link Change#note()}. Null is sent as null; not calling this leaves it out. */
    public Builder note(@Nullable String note) {
      this.note = note;
      Members.keepIfNull(additionalProperties, "note", note);
      return this;
    }

    /** Sets {@link Change#tags()}. Null is sent as null; not calling this leaves it out. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags == null ? null : List.copyOf(tags);
      Members.keepIfNull(additionalProperties, "tags", tags);
      return this;
    }

    /** Sets {@link Change#anything()}. */
    public Builder anything(@Nullable RawJson anything) {
      this.anything = anything;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Change"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Change build() {
      return new Change(
          name,
          note,
          tags,
          anything,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Change> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "name",
            "note",
            "tags",
            "anything");

    @Override
    protected @Nullable Change read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String name = null;
      String note = null;
      List<String> tags = null;
      RawJson anything = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 1 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "note", note);
          }
          case 2 -> {
            tags = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "tags", tags);
          }
          case 3 -> {
            anything = in.readField(Scalars.RAW);
            kept = in.keepIfNull(kept, "anything", anything);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Change(
          name,
          note,
          tags,
          anything,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Change value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.name);
      out.write(NAMES, 1, Scalars.STRING, value.note);
      out.write(NAMES, 2, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 3, Scalars.RAW, value.anything);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
