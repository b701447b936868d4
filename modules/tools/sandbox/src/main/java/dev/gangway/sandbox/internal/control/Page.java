package dev.gangway.sandbox.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.sandbox.internal.http.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page for people: three files, which need no network. */
final class Page {
  private static final Map<String, String> FILES =
      Map.of("/", "index.html", "/__gangway.css", "page.css", "/__gangway.js", "page.js");

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  static boolean isPart(String path) {
    return FILES.containsKey(path) || path.equals("/favicon.ico");
  }

  HttpReply part(String path) {
    String file = FILES.get(path);
    if (file == null) {
      return HttpReply.of(204, "image/x-icon", "");
    }
    String type = TYPES.getOrDefault(file.substring(file.indexOf('.') + 1), "text/plain");
    return HttpReply.of(200, type + "; charset=utf-8", read(file))
        .withHeader(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Cache-Control", "no-store");
  }

  private static String read(String file) {
    try (InputStream in = Page.class.getResourceAsStream("/dev/gangway/sandbox/page/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The jar has no page: " + file + " is missing.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page cannot be read.", e);
    }
  }
}
