package dev.gangway.cryptocoin;

import dev.gangway.testkit.SpecRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A part of a form as the server got it. */
record ReceivedPart(String disposition, @Nullable String contentType, ByteString content) {

  static ReceivedPart text(String name, String value) {
    return new ReceivedPart("form-data; name=\"" + name + "\"", null, ByteString.encodeUtf8(value));
  }

  static ReceivedPart file(String name, String fileName, String contentType, ByteString content) {
    return new ReceivedPart(
        "form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", contentType, content);
  }

  /** Returns the parts of a request in their order. */
  static List<ReceivedPart> all(SpecRequest request) throws IOException {
    MediaType type = MediaType.get(Objects.requireNonNull(request.headers().get("Content-Type")));
    String boundary = Objects.requireNonNull(type.parameter("boundary"));
    List<ReceivedPart> parts = new ArrayList<>();
    try (var reader = new MultipartReader(new Buffer().write(request.body()), boundary)) {
      for (var part = reader.nextPart(); part != null; part = reader.nextPart()) {
        parts.add(
            new ReceivedPart(
                String.valueOf(part.headers().get("Content-Disposition")),
                part.headers().get("Content-Type"),
                part.body().readByteString()));
      }
    }
    return parts;
  }
}
