package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form can carry. */
public record Profile(
    @Nullable String name,
    @Nullable BigDecimal limit,
    @Nullable OrderState state,
    @Nullable Secret pin,
    @Nullable List<String> tags,
    @Nullable RawJson extra,
    @Nullable Upload photo,
    @Nullable List<Upload> pages,
    Map<String, RawJson> additionalProperties) {

  public Profile {
    tags = Members.copy(tags);
    pages = Members.copy(pages);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String toString() {
    return "Profile["
        + "name="
        + (name == null ? null : "<personal>")
        + ", limit="
        + limit
        + ", state="
        + state
        + ", pin="
        + pin
        + ", tags="
        + tags
        + ", extra="
        + extra
        + ", photo="
        + photo
        + ", pages="
        + pages
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  public static JsonAdapter<Profile> jsonAdapter() {
    return Codec.INSTANCE;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private @Nullable String name;
    private @Nullable BigDecimal limit;
    private @Nullable OrderState state;
    private @Nullable Secret pin;
    private @Nullable List<String> tags;
    private @Nullable RawJson extra;
    private @Nullable Upload photo;
    private @Nullable List<Upload> pages;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder limit(@Nullable BigDecimal limit) {
      this.limit = limit;
      return this;
    }

    public Builder state(@Nullable OrderState state) {
      this.state = state;
      return this;
    }

    public Builder pin(@Nullable Secret pin) {
      this.pin = pin;
      return this;
    }

    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags == null ? null : List.copyOf(tags);
      return this;
    }

    public Builder extra(@Nullable RawJson extra) {
      this.extra = extra;
      return this;
    }

    public Builder photo(@Nullable Upload photo) {
      this.photo = photo;
      return this;
    }

    public Builder pages(@Nullable List<Upload> pages) {
      this.pages = pages == null ? null : List.copyOf(pages);
      return this;
    }

    public Profile build() {
      return new Profile(name, limit, state, pin, tags, extra, photo, pages, Map.of());
    }
  }

  private static final class Codec extends JsonCodec<Profile> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES =
        FieldNames.of("name", "limit", "state", "pin", "tags", "extra", "photo", "pages");

    @Override
    protected @Nullable Profile read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String name = null;
      BigDecimal limit = null;
      OrderState state = null;
      Secret pin = null;
      List<String> tags = null;
      RawJson extra = null;
      Upload photo = null;
      List<Upload> pages = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> name = in.readString();
          case 1 -> limit = in.readDecimal();
          case 2 -> state = in.readField(OrderState.jsonAdapter());
          case 3 -> pin = in.readField(Scalars.SECRET);
          case 4 -> tags = in.readField(ListCodec.of(Scalars.STRING));
          case 5 -> extra = in.readField(Scalars.RAW);
          case 6 -> photo = in.readField(Upload.jsonAdapter());
          case 7 -> pages = in.readField(ListCodec.of(Upload.jsonAdapter()));
          default -> in.keep();
        }
      }
      return new Profile(name, limit, state, pin, tags, extra, photo, pages, in.end());
    }

    @Override
    protected void write(JsonOutput out, Profile value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.name);
      out.write(NAMES, 1, Scalars.DECIMAL, value.limit);
      out.write(NAMES, 2, OrderState.jsonAdapter(), value.state);
      out.write(NAMES, 3, Scalars.SECRET, value.pin);
      out.write(NAMES, 4, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 5, Scalars.RAW, value.extra);
      out.write(NAMES, 6, Upload.jsonAdapter(), value.photo);
      out.write(NAMES, 7, ListCodec.of(Upload.jsonAdapter()), value.pages);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
