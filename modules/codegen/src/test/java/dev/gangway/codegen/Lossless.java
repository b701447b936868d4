package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Map;

/** Reads an example as a client's type, writes it again and compares the two as JSON values. */
final class Lossless {

  /** What a loss begins with where the same time is written in another way. */
  static final String TIME = "time ";

  /** Returns what is lost, that of a time last; empty if nothing is. */
  static String loss(MeasuredClient client, FieldCount fields, SpecExamples.Example example) {
    Type declared = example.type().apply(client);
    Type type = declared == null ? fields.type(example.schema()) : declared;
    if (type == null) {
      return "no type";
    }
    try {
      JsonNode written = JsonTrees.read(client.roundTrip(type, example.value().toString()));
      return difference(example.value(), written, "");
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      return type.getTypeName().replaceFirst(".*\\.", "") + " throws " + e;
    }
  }

  private static String difference(JsonNode before, JsonNode after, String place) {
    String time = "";
    if (before.isObject() && after.isObject()) {
      for (Map.Entry<String, JsonNode> each : before.properties()) {
        String at = place + "/" + each.getKey();
        String lost =
            after.has(each.getKey())
                ? difference(each.getValue(), after.get(each.getKey()), at)
                : at + " is lost, was " + shortened(each.getValue());
        if (!lost.isEmpty() && !lost.startsWith(TIME)) {
          return lost;
        }
        time = time.isEmpty() ? lost : time;
      }
      for (Iterator<String> names = after.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!before.has(name)) {
          return place + "/" + name + " is new: " + shortened(after.get(name));
        }
      }
      return time;
    }
    if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        String lost = difference(before.get(i), after.get(i), place + "/" + i);
        if (!lost.isEmpty() && !lost.startsWith(TIME)) {
          return lost;
        }
        time = time.isEmpty() ? lost : time;
      }
      return time;
    }
    boolean same =
        before.isNumber() && after.isNumber()
            ? before.decimalValue().compareTo(after.decimalValue()) == 0
            : before.equals(after);
    return same
        ? ""
        : (isSameTime(before, after) ? TIME : "")
            + place
            + " was "
            + shortened(before)
            + ", is "
            + shortened(after);
  }

  private static boolean isSameTime(JsonNode before, JsonNode after) {
    try {
      return before.isTextual()
          && after.isTextual()
          && OffsetDateTime.parse(before.asText().replace(' ', 'T'))
              .isEqual(OffsetDateTime.parse(after.asText()));
    } catch (DateTimeException noTime) {
      return false;
    }
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private Lossless() {}
}
