package dev.gangway.core.internal.request;

import dev.gangway.core.body.Upload;
import dev.gangway.core.spec.FilePart;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Holds the files of one form to what the provider documents of them. */
final class FileLimits {
  private static final MediaType UNKNOWN = MediaType.get(FileSignatures.UNKNOWN);

  private final Map<String, FilePart> parts = new HashMap<>();
  private final BrokenRules rules;

  FileLimits(Operation operation) {
    this.rules = new BrokenRules(operation.id());
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
    check(name, type, accepted, length(upload), maxBytes);
    return new UploadBody(upload, type, maxBytes);
  }

  /** The file has a content type that is accepted, if any are named, and at most this size. */
  private void check(String name, MediaType type, String[] accepts, long length, long max) {
    rules.addIf(
        accepts.length > 0 && Arrays.stream(accepts).noneMatch(range -> matches(range, type)),
        name,
        "is " + String.join(" or ", accepts) + ", not " + type.type() + "/" + type.subtype());
    rules.addIf(length > max, name, "has at most " + max + " bytes, not " + length);
  }

  private static boolean matches(String range, MediaType type) {
    MediaType accepted = MediaType.get(range);
    return accepted.type().equals("*")
        || (accepted.type().equals(type.type())
            && (accepted.subtype().equals("*") || accepted.subtype().equals(type.subtype())));
  }

  private static MediaType contentType(Upload upload, String[] accepted) {
    MediaType own = UploadParts.of(upload).contentType();
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
      return UploadParts.of(upload).content().length();
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
