package dev.gangway.core;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Holds the files of one form to what the provider documents of them. */
final class FileLimits {
  private final Map<String, FilePart> parts = new HashMap<>();
  private final RequestRules rules;

  FileLimits(Operation operation) {
    this.rules = RequestRules.of(operation.id());
    for (FilePart part : operation.files()) {
      parts.put(part.name(), part);
    }
  }

  /** Notes a file and returns its body. */
  RequestBody body(String name, Upload upload) {
    @Nullable FilePart part = parts.get(name);
    if (part == null) {
      return upload.body(Long.MAX_VALUE);
    }
    rules.file(name, upload.mediaType(), part.accepts(), length(upload), part.maxBytes());
    return upload.body(part.maxBytes());
  }

  /** A file that is gone is not refused here: its call fails when it is sent. */
  private static long length(Upload upload) {
    try {
      return upload.content().length();
    } catch (IOException gone) {
      return UploadContent.UNKNOWN;
    }
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException when a file is not as documented
   */
  void check() {
    rules.check();
  }
}
