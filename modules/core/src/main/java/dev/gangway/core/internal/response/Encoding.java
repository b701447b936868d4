package dev.gangway.core.internal.response;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Turns a body into UTF-8 without byte order mark, which is all that the JSON reader knows. */
final class Encoding {
  private static final String UTF_8 = "charset=utf-8";

  /** Returns the body of a response. A byte order mark takes precedence over what is declared. */
  static Buffer utf8(Buffer body, Response response) throws IOException {
    Charset charset = charset(response.header("Content-Type", ""));
    if (mayBeMarked(body)) {
      for (Mark mark : Mark.ALL) {
        if (body.rangeEquals(0, mark.bytes)) {
          body.skip(mark.bytes.size());
          charset = mark.charset;
          break;
        }
      }
    }
    return charset == null || charset.equals(StandardCharsets.UTF_8)
        ? body
        : new Buffer().writeUtf8(body.readString(charset));
  }

  /** JSON, and nearly all text, begins with another byte. */
  private static boolean mayBeMarked(Buffer body) {
    return !body.exhausted() && body.getByte(0) <= 0;
  }

  /** Nearly all responses declare UTF-8 or nothing, and to parse a type takes a kilobyte. */
  private static @Nullable Charset charset(String type) {
    int parameters = type.indexOf(';');
    if (parameters < 0 || type.substring(parameters + 1).trim().equalsIgnoreCase(UTF_8)) {
      return null;
    }
    MediaType parsed = MediaType.parse(type);
    return parsed == null ? null : parsed.charset();
  }

  /** What a text may begin with to tell its encoding. */
  private record Mark(ByteString bytes, Charset charset) {
    /** The longer ones first: UTF-32's begins like UTF-16's. */
    static final List<Mark> ALL =
        List.of(
            of("efbbbf", "UTF-8"),
            of("fffe0000", "UTF-32LE"),
            of("0000feff", "UTF-32BE"),
            of("fffe", "UTF-16LE"),
            of("feff", "UTF-16BE"));

    private static Mark of(String hex, String charset) {
      return new Mark(ByteString.decodeHex(hex), Charset.forName(charset));
    }
  }

  private Encoding() {}
}
