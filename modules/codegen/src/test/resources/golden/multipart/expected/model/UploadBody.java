package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.Upload;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Collections;
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

  @Override
  public Upload file() {
    return Members.required(file, "UploadBody.file");
  }

  @Override
  public String kind() {
    return Members.required(kind, "UploadBody.kind");
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
    public UploadBody build() {
      RequestRules.of("UploadBody")
          .required("file", file)
          .required("kind", kind)
          .check();
      return new UploadBody(
          file,
          pages,
          kind,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<UploadBody> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "file",
            "pages",
            "kind");

    @Override
    public @Nullable UploadBody fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Upload file = null;
      List<Upload> pages = null;
      String kind = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            file = Upload.jsonAdapter().fromJson(reader);
            if (file == null) {
              kept = Members.keepNull(kept, "file");
            }
          }
          case 1 -> {
            pages = ListCodec.of(Upload.jsonAdapter()).fromJson(reader);
            if (pages == null) {
              kept = Members.keepNull(kept, "pages");
            }
          }
          case 2 -> {
            kind = Scalars.STRING.fromJson(reader);
            if (kind == null) {
              kept = Members.keepNull(kept, "kind");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new UploadBody(
          file,
          pages,
          kind,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable UploadBody value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "file", Upload.jsonAdapter(), value.file);
      Members.write(writer, "pages", ListCodec.of(Upload.jsonAdapter()), value.pages);
      Members.write(writer, "kind", Scalars.STRING, value.kind);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
