package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands a file's number in the form in for the file, see {@link FormEncoder}. */
final class UploadCodec extends JsonAdapter<Upload> {
  static final UploadCodec INSTANCE = new UploadCodec();

  /** The files of the form that is being written. */
  static final class Parts {
    /** A name that no value of the caller's can have, lest one stand for a file. */
    final String mark = "gangway:" + UUID.randomUUID();

    final List<Upload> uploads = new ArrayList<>();
  }

  private UploadCodec() {}

  /** Reads text as the content of a file, as examples in specs write it. */
  @Override
  public @Nullable Upload fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    return Upload.example(reader.nextString());
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Upload value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    Parts parts = writer.tag(Parts.class);
    if (parts == null) {
      throw new IllegalStateException(
          "A file can be sent as a part of a form, but not be written as JSON.");
    }
    parts.uploads.add(value);
    writer.beginObject().name(parts.mark).value(parts.uploads.size() - 1).endObject();
  }
}
