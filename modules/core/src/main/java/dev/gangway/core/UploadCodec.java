package dev.gangway.core;

import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands a file's number in the form in for the file, see {@link FormEncoder}. */
final class UploadCodec extends JsonCodec<Upload> {
  static final UploadCodec INSTANCE = new UploadCodec();
  static final String PART = "gangway:part";

  /** The files of the form that is being written. */
  static final class Parts {
    final List<Upload> uploads = new ArrayList<>();
  }

  private UploadCodec() {}

  /** Reads text as the content of a file, as examples in specs write it. */
  @Override
  protected @Nullable Upload read(JsonInput in) throws IOException {
    JsonReader reader = in.reader();
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    return Upload.of(
        "file", "application/octet-stream", reader.nextString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void write(JsonOutput out, Upload value) {
    Parts parts = out.tag(Parts.class);
    if (parts == null) {
      throw new IllegalStateException(
          "A file can be sent as a part of a form, but not be written as JSON.");
    }
    parts.uploads.add(value);
    out.writeJson("{\"" + PART + "\":" + (parts.uploads.size() - 1) + "}");
  }
}
