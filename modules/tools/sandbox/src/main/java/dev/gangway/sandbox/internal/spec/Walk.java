package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a field with final values gets to one of them.
 *
 * @param path the values before the final one, in their order
 * @param waits the values that only a call leaves
 * @param ends the final values, of which a magic value chooses one
 * @param end the final value if nothing chooses another
 * @param every the time between two values; null for that of the sandbox
 */
public record Walk(
    List<String> path, Set<String> waits, List<String> ends, String end, @Nullable Duration every) {

  /** Returns the walk of an enum with {@code x-terminal}, or null if it has none. */
  static @Nullable Walk of(JsonNode schema) {
    List<String> ends = texts(schema.path("x-terminal"));
    if (ends.isEmpty()) {
      return null;
    }
    JsonNode declared = schema.path("x-sandbox");
    List<String> path = texts(declared.path("path"));
    if (path.isEmpty()) {
      path = new ArrayList<>(texts(schema.path("enum")));
      path.removeAll(ends);
    }
    return new Walk(
        List.copyOf(path),
        Set.copyOf(new LinkedHashSet<>(texts(declared.path("waits")))),
        List.copyOf(ends),
        declared.path("end").asText(ends.get(0)),
        declared.has("every") ? Duration.parse(declared.path("every").asText()) : null);
  }

  /** Returns the value after this one, or null if no other follows by itself. */
  public @Nullable String after(String value, String chosenEnd) {
    if (waits.contains(value) || ends.contains(value)) {
      return null;
    }
    int next = path.indexOf(value) + 1;
    return next > 0 && next < path.size() ? path.get(next) : chosenEnd;
  }

  /**
   * Returns the end that what was sent chooses: by a text with {@code +value}, or an amount whose
   * cents are 91 for the first final value, 92 for the second, and so on.
   */
  public String chosen(JsonNode sent) {
    String chosen = find(sent);
    return chosen == null ? end : chosen;
  }

  private @Nullable String find(JsonNode sent) {
    for (JsonNode each : sent) {
      String found = each.isContainerNode() ? find(each) : byText(each.asText());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String byText(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < ends.size(); i++) {
      String magic = "+" + ends.get(i).toLowerCase(Locale.ROOT);
      int at = lower.indexOf(magic);
      boolean whole =
          at >= 0
              && (at + magic.length() == lower.length()
                  || !Character.isLetterOrDigit(lower.charAt(at + magic.length())));
      if (whole || text.matches("[0-9]+\\.9" + (i + 1))) {
        return ends.get(i);
      }
    }
    return null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
