package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import dev.gangway.core.Upload;
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

  private static final class Codec extends JsonAdapter<Profile> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of("name", "limit", "state", "pin", "tags", "extra", "photo", "pages");

    @Override
    public @Nullable Profile fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
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
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          case 1 -> {
            limit = Scalars.DECIMAL.fromJson(reader);
            if (limit == null) {
              kept = Members.keepNull(kept, "limit");
            }
          }
          case 2 -> {
            state = OrderState.jsonAdapter().fromJson(reader);
            if (state == null) {
              kept = Members.keepNull(kept, "state");
            }
          }
          case 3 -> {
            pin = Scalars.SECRET.fromJson(reader);
            if (pin == null) {
              kept = Members.keepNull(kept, "pin");
            }
          }
          case 4 -> {
            tags = ListCodec.of(Scalars.STRING).fromJson(reader);
            if (tags == null) {
              kept = Members.keepNull(kept, "tags");
            }
          }
          case 5 -> {
            extra = Scalars.RAW.fromJson(reader);
            if (extra == null) {
              kept = Members.keepNull(kept, "extra");
            }
          }
          case 6 -> {
            photo = Upload.jsonAdapter().fromJson(reader);
            if (photo == null) {
              kept = Members.keepNull(kept, "photo");
            }
          }
          case 7 -> {
            pages = ListCodec.of(Upload.jsonAdapter()).fromJson(reader);
            if (pages == null) {
              kept = Members.keepNull(kept, "pages");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Profile(name, limit, state, pin, tags, extra, photo, pages, Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Profile value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.write(writer, "limit", Scalars.DECIMAL, value.limit);
      Members.write(writer, "state", OrderState.jsonAdapter(), value.state);
      Members.write(writer, "pin", Scalars.SECRET, value.pin);
      Members.write(writer, "tags", ListCodec.of(Scalars.STRING), value.tags);
      Members.write(writer, "extra", Scalars.RAW, value.extra);
      Members.write(writer, "photo", Upload.jsonAdapter(), value.photo);
      Members.write(writer, "pages", ListCodec.of(Upload.jsonAdapter()), value.pages);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
