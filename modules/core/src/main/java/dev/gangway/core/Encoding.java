package dev.gangway.core;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Turns a body into UTF-8 without byte order mark, which is all that the JSON reader knows. */
final class Encoding {
  private static final String UTF_8 = "charset=utf-8";
  private static final ByteString UTF_8_MARK = ByteString.decodeHex("efbbbf");

  /** Returns the body of an answer. */
  static Buffer utf8(Buffer body, Response answer) throws IOException {
    Charset declared = charset(answer.header("Content-Type", ""));
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Buffer().writeUtf8(body.readString(declared));
    }
    if (body.rangeEquals(0, UTF_8_MARK)) {
      body.skip(UTF_8_MARK.size());
    }
    return body;
  }

  /** Nearly all answers declare UTF-8 or nothing, and to parse a type takes a kilobyte. */
  private static @Nullable Charset charset(String type) {
    int parameters = type.indexOf(';');
    if (parameters < 0 || type.substring(parameters + 1).trim().equalsIgnoreCase(UTF_8)) {
      return null;
    }
    MediaType parsed = MediaType.parse(type);
    return parsed == null ? null : parsed.charset();
  }

  private Encoding() {}
}
