package dev.gangway.core;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Turns a body into UTF-8 without byte order mark, which is all that the JSON reader knows. */
final class Encoding {
  private static final ByteString UTF_8_MARK = ByteString.decodeHex("efbbbf");

  static Buffer utf8(Buffer body, @Nullable MediaType type) throws IOException {
    Charset declared = type == null ? null : type.charset();
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new Buffer().writeUtf8(body.readString(declared));
    }
    if (body.rangeEquals(0, UTF_8_MARK)) {
      body.skip(UTF_8_MARK.size());
    }
    return body;
  }

  private Encoding() {}
}
