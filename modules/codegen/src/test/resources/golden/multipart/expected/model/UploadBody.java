package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.Upload;
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
 * UploadBody.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record UploadBody(
    Upload file,
    @Nullable List<Upload> pages,
    String kind,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public UploadBody {
    pages = Members.copy(pages);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Upload file() {
    return Members.required(
        file, additionalProperties, "file", "UploadBody.file");
  }

  @Override
  public String kind() {
    return Members.required(
        kind, additionalProperties, "kind", "UploadBody.kind");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<UploadBody> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UploadBody}. */
  public static final class Builder {
    private @Nullable Upload file;
    private @Nullable List<Upload> pages;
    private @Nullable String kind;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link UploadBody#file()}. */
    public Builder file(Upload file) {
      this.file = RequestRules.notNull(file, "UploadBody.file");
      return this;
    }

    /** Sets {@link UploadBody#pages()}. */
    public Builder pages(@Nullable List<Upload> pages) {
      this.pages = pages == null ? null : List.copyOf(pages);
      return this;
    }

    /** Sets {@link UploadBody#kind()}. */
    public Builder kind(String kind) {
      this.kind = RequestRules.notNull(kind, "UploadBody.kind");
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "UploadBody"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public UploadBody build() {
      return Codec.INSTANCE.checked(new UploadBody(
          file,
          pages,
          kind,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<UploadBody> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "file",
            "pages",
            "kind");

    @Override
    protected @Nullable UploadBody read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Upload file = null;
      List<Upload> pages = null;
      String kind = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            file = in.readField(Upload.jsonAdapter());
            kept = in.keepIfNull(kept, "file", file);
          }
          case 1 -> {
            pages = in.readField(ListCodec.of(Upload.jsonAdapter()));
            kept = in.keepIfNull(kept, "pages", pages);
          }
          case 2 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new UploadBody(
          file,
          pages,
          kind,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, UploadBody value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Upload.jsonAdapter(), value.file);
      out.write(NAMES, 1, ListCodec.of(Upload.jsonAdapter()), value.pages);
      out.write(NAMES, 2, Scalars.STRING, value.kind);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(UploadBody value) {
      RequestRules.of("UploadBody")
          .required("file", value.file)
          .required("kind", value.kind)
          .check();
    }
  }
}
