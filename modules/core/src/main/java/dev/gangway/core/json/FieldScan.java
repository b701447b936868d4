package dev.gangway.core.json;

import dev.gangway.core.internal.json.JsonScan;
import dev.gangway.core.internal.json.Utf8;
import java.io.IOException;

/** The fields of the object that comes next, looked at before it is read. */
final class FieldScan {
  private final JsonInput in;
  private final JsonBytes json;
  private final byte[] bytes;
  private final int limit;
  private boolean first = true;
  private int name;
  private int nameEnd;
  private int value;
  private int at;

  FieldScan(JsonInput in) throws IOException {
    this.in = in;
    this.json = in.json();
    this.bytes = json.bytes();
    this.limit = json.limit();
    if (!in.at(JsonBytes.BEGIN_OBJECT)) {
      throw in.unlike("an object");
    }
    this.at = json.start() + 1;
  }

  /** Goes to the next field, whose name and value are JSON; false if there is none. */
  boolean next() throws IOException {
    int next = JsonScan.space(bytes, at, limit);
    if (next < limit && bytes[next] == '}') {
      return false;
    }
    if (!first) {
      json.ended(next == limit || bytes[next] == ',' ? next : JsonScan.MALFORMED);
      next = JsonScan.space(bytes, Math.min(next + 1, limit), limit);
    }
    first = false;
    name = next + 1;
    nameEnd = json.ended(JsonScan.name(bytes, next, limit));
    value = json.ended(JsonScan.afterColon(bytes, nameEnd, limit));
    int end = json.ended(JsonScan.value(bytes, value, limit, json.path.depth() + 1));
    in.lookedAhead(end - at);
    at = end;
    return true;
  }

  String name() {
    return Utf8.text(bytes, name, nameEnd - 1);
  }

  boolean isNamed(String name) {
    if (name.length() == nameEnd - 1 - this.name) {
      for (int i = 0; i < name.length(); i++) {
        if (bytes[this.name + i] != name.charAt(i)) {
          return false;
        }
      }
      return true;
    }
    // Bytes and characters differ in number.
    return name.length() < nameEnd - 1 - this.name && name().equals(name);
  }

  /** Returns the text of a string, number or boolean; of others, an empty one. */
  String text() {
    return switch (bytes[value]) {
      case '"' -> Utf8.text(bytes, value + 1, at - 1);
      case '{', '[' -> "";
      case 't', 'T' -> "true";
      case 'f', 'F' -> "false";
      case 'n', 'N' -> "";
      default -> Utf8.text(bytes, value, at);
    };
  }
}
