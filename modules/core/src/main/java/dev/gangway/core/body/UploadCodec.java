package dev.gangway.core.body;

import dev.gangway.core.internal.request.FormEncoder;
import dev.gangway.core.internal.request.FormFiles;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Stands a file's number in the form in for the file, see {@link FormEncoder}. */
final class UploadCodec extends JsonCodec<Upload> {
  static final UploadCodec INSTANCE = new UploadCodec();

  private UploadCodec() {}

  /** Reads text as the content of a file, as examples in specs write it. */
  @Override
  protected @Nullable Upload read(JsonInput in) throws IOException {
    String text = in.read(Scalars.STRING);
    return text == null ? null : Upload.example(text);
  }

  @Override
  protected void write(JsonOutput out, Upload value) {
    if (out.hides("file")) {
      return;
    }
    FormFiles files = out.tag(FormFiles.class);
    if (files == null) {
      throw new IllegalStateException(
          "A file can be sent as a part of a form, but not be written as JSON.");
    }
    files.uploads().add(value);
    out.writeJson("{\"" + files.mark() + "\":" + (files.uploads().size() - 1) + "}");
  }
}
