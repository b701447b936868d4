package dev.gangway.core;

import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands a file's number in the form in for the file, see {@link FormEncoder}. */
final class UploadCodec extends JsonCodec<Upload> {
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
  protected @Nullable Upload read(JsonInput in) throws IOException {
    String text = in.read(Scalars.STRING);
    return text == null ? null : Upload.example(text);
  }

  @Override
  protected void write(JsonOutput out, Upload value) {
    Parts parts = out.tag(Parts.class);
    if (parts == null) {
      throw new IllegalStateException(
          "A file can be sent as a part of a form, but not be written as JSON.");
    }
    parts.uploads.add(value);
    out.writeJson("{\"" + parts.mark + "\":" + (parts.uploads.size() - 1) + "}");
  }
}
