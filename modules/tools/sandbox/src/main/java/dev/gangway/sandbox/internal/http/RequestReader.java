package dev.gangway.sandbox.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the requests of a connection, within limits. */
final class RequestReader {
  private static final int MOST_HEAD_BYTES = 64 << 10;
  private static final int MOST_BODY_BYTES = 32 << 20;

  private final InputStream in;
  private final OutputStream out;
  private int headBytes;

  RequestReader(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** A request that cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    Unreadable(int status, String message) {
      super(message);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** Returns the next request, or null if the client sends no other. */
  @Nullable HttpRequest read() throws IOException, Unreadable {
    headBytes = 0;
    String line = line();
    while (line != null && line.isEmpty()) {
      line = line();
    }
    if (line == null) {
      return null;
    }
    String[] parts = line.split(" ", -1);
    if (parts.length != 3 || !parts[2].startsWith("HTTP/1.") || !parts[1].startsWith("/")) {
      throw new Unreadable(400, "The request line is not that of HTTP/1.1.");
    }
    Headers headers = headers();
    return new HttpRequest(parts[0], parts[1], headers, body(headers));
  }

  private Headers headers() throws IOException, Unreadable {
    Headers.Builder headers = new Headers.Builder();
    for (String line = line(); line == null || !line.isEmpty(); line = line()) {
      int colon = line == null ? -1 : line.indexOf(':');
      if (line == null || colon < 1) {
        throw new Unreadable(400, "A header line has no name.");
      }
      try {
        headers.addUnsafeNonAscii(line.substring(0, colon), line.substring(colon + 1).strip());
      } catch (IllegalArgumentException e) {
        throw new Unreadable(400, "A header has characters that none may have.");
      }
    }
    return headers.build();
  }

  private ByteString body(Headers headers) throws IOException, Unreadable {
    String encoding = headers.get("Transfer-Encoding");
    String length = headers.get("Content-Length");
    if (encoding != null && (length != null || !encoding.equalsIgnoreCase("chunked"))) {
      throw new Unreadable(400, "The body is framed in two ways, or in an unknown one.");
    }
    if (length != null && headers.values("Content-Length").size() > 1) {
      throw new Unreadable(400, "There are several lengths of the body.");
    }
    if (encoding == null && (length == null || length.equals("0"))) {
      return ByteString.EMPTY;
    }
    if ("100-continue".equalsIgnoreCase(headers.get("Expect"))) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(ISO_8859_1));
      out.flush();
    }
    return encoding == null ? bytes(number(String.valueOf(length), 10)) : chunks();
  }

  private ByteString chunks() throws IOException, Unreadable {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line();
      int bytes = number(size == null ? "" : size.replaceFirst(";.*", "").strip(), 16);
      if (bytes == 0) {
        String trailer = line();
        while (trailer != null && !trailer.isEmpty()) {
          trailer = line();
        }
        return ByteString.of(body.toByteArray());
      }
      if (body.size() + bytes > MOST_BODY_BYTES) {
        throw tooLarge();
      }
      bytes(bytes).write(body);
      line();
      headBytes = 0;
    }
  }

  private ByteString bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The client closed the connection within a body.");
    }
    return ByteString.of(bytes);
  }

  private static int number(String text, int radix) throws Unreadable {
    if (!text.matches("[0-9a-fA-F]{1,18}")) {
      throw new Unreadable(400, "The length of the body is not a number.");
    }
    try {
      long number = Long.parseLong(text, radix);
      if (number > MOST_BODY_BYTES) {
        throw tooLarge();
      }
      return (int) number;
    } catch (NumberFormatException e) {
      throw new Unreadable(400, "The length of the body is not a number.");
    }
  }

  private static Unreadable tooLarge() {
    return new Unreadable(413, "The body is larger than 32 MiB.");
  }

  /** Returns a line without its end, or null at the end of the connection. */
  private @Nullable String line() throws IOException, Unreadable {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        return null;
      }
      if (++headBytes > MOST_HEAD_BYTES) {
        throw new Unreadable(431, "The headers are larger than 64 KiB.");
      }
      line.write(next);
    }
    String text = line.toString(ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
