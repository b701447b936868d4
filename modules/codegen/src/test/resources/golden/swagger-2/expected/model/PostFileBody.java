package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.Upload;
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
 * PostFileBody.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record PostFileBody(
    Upload file,
    @Nullable String note,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public PostFileBody {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Upload file() {
    return Members.required(
        file, additionalProperties, "file", "PostFileBody.file");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<PostFileBody> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PostFileBody}. */
  public static final class Builder {
    private @Nullable Upload file;
    private @Nullable String note;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link PostFileBody#file()}. */
    public Builder file(Upload file) {
      this.file = RequestRules.notNull(file, "PostFileBody.file");
      return this;
    }

    /** Sets {@link PostFileBody#note()}. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "PostFileBody"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public PostFileBody build() {
      return Codec.INSTANCE.checked(new PostFileBody(
          file,
          note,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<PostFileBody> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "file",
            "note");

    @Override
    protected @Nullable PostFileBody read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Upload file = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            file = in.readField(Upload.jsonAdapter());
            kept = in.keepIfNull(kept, "file", file);
          }
          case 1 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "note", note);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new PostFileBody(
          file,
          note,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, PostFileBody value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Upload.jsonAdapter(), value.file);
      out.write(NAMES, 1, Scalars.STRING, value.note);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(PostFileBody value) {
      RequestRules.of("PostFileBody")
          .required("file", value.file)
          .check();
    }
  }
}
