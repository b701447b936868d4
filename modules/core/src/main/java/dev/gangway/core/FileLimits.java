package dev.gangway.core;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Holds the files of one form to what the provider documents of them. */
final class FileLimits {
  private static final MediaType UNKNOWN = MediaType.get(FileSignatures.UNKNOWN);

  private final Map<String, FilePart> parts = new HashMap<>();
  private final RequestRules rules;

  FileLimits(Operation operation) {
    this.rules = RequestRules.of(operation.id());
    for (FilePart part : operation.files()) {
      parts.put(part.name(), part);
    }
  }

  /** Returns the body of a request that is nothing but this file. */
  static RequestBody whole(Operation operation, Upload upload) {
    FileLimits limits = new FileLimits(operation);
    String documented = operation.consumes();
    String[] accepted = documented.equals("*/*") ? new String[0] : new String[] {documented};
    RequestBody body =
        documented.contains("*")
            ? limits.body("body", upload, accepted, contentType(upload, accepted))
            : limits.body("body", upload, accepted, MediaType.get(documented));
    limits.check();
    return body;
  }

  /** Notes a file of a form and returns its body. */
  RequestBody body(String name, Upload upload) {
    @Nullable FilePart part = parts.get(name);
    String[] accepted = part == null ? new String[0] : part.accepts();
    return body(name, upload, accepted, contentType(upload, accepted));
  }

  private RequestBody body(String name, Upload upload, String[] accepted, MediaType type) {
    @Nullable FilePart part = parts.get(name);
    long maxBytes = part == null ? Long.MAX_VALUE : part.maxBytes();
    rules.file(name, type, accepted, length(upload), maxBytes);
    return new UploadBody(upload, type, maxBytes);
  }

  private static MediaType contentType(Upload upload, String[] accepted) {
    MediaType own = upload.contentType();
    return own != null ? own : accepted.length > 0 ? MediaType.get(first(accepted)) : UNKNOWN;
  }

  /** Returns the first type, of ranges only where there is nothing else. */
  private static String first(String[] accepted) {
    for (String each : accepted) {
      if (!each.contains("*")) {
        return each;
      }
    }
    return accepted[0];
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
