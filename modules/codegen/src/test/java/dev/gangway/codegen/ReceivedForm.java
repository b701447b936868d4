package dev.gangway.codegen;

import dev.gangway.codegen.FormReference.Field;
import dev.gangway.codegen.RecordingServer.Received;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form as a server does. */
final class ReceivedForm {
  private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=(\\S+)");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?m)^Content-Type: (.*?)\r?$");

  /** Returns the fields or parts in their order. */
  static List<Field> fields(Received request) {
    String type = request.header("Content-Type");
    Matcher boundary = BOUNDARY.matcher(type);
    String body =
        new String(request.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    if (boundary.matches()) {
      return parts(body, boundary.group(1));
    }
    if (!type.equals("application/x-www-form-urlencoded")) {
      throw new IllegalStateException("is of the type " + type);
    }
    List<Field> fields = new ArrayList<>();
    for (String each : body.isEmpty() ? new String[0] : body.split("&", -1)) {
      String[] pair = each.split("=", 2);
      fields.add(new Field(decoded(pair[0]), "", decoded(pair[1])));
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static List<Field> parts(String body, String boundary) {
    List<Field> fields = new ArrayList<>();
    String[] parts = body.split("(^|\r\n)--" + Pattern.quote(boundary), -1);
    for (String each : List.of(parts).subList(1, parts.length - 1)) {
      int end = each.indexOf("\r\n\r\n");
      String head = each.substring(0, end);
      Matcher name = NAME.matcher(head);
      Matcher type = TYPE.matcher(head);
      if (!name.find()) {
        throw new IllegalStateException("has a part without a name: " + head);
      }
      String unescaped =
          name.group(1).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
      fields.add(new Field(unescaped, type.find() ? type.group(1) : "", each.substring(end + 4)));
    }
    return fields;
  }

  private ReceivedForm() {}
}
