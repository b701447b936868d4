package dev.gangway.codegen.diff;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a condition for sending a call got stricter. */
final class Strictness {
  /** The schemes of each alternative; an empty alternative needs none. */
  static final String SECURITY = "security";

  private static final Set<String> ANY_TEXT = Set.of("", ".*", "^.*$", "^.*\\\\z");
  private static final String SEPARATOR = ", ";

  /** Returns whether values of this name are compared by what they permit. */
  static boolean concerns(String name) {
    return name.equals(SECURITY) || name.startsWith(Limits.PREFIX);
  }

  /** Returns whether the new condition permits all that the old one does. */
  static boolean isLooser(String name, String old, String present) {
    if (name.equals(SECURITY)) {
      List<String> alternatives = alternatives(present);
      return alternatives.contains("") || alternatives.containsAll(alternatives(old));
    }
    String keyword = name.substring(Limits.PREFIX.length()).replaceFirst(" .*", "");
    return switch (keyword) {
      case "pattern" -> ANY_TEXT.contains(present);
      case "accepts", "values" ->
          present.isEmpty() || (!old.isEmpty() && names(present).containsAll(names(old)));
      default -> present.isEmpty() || (!old.isEmpty() && isFarther(keyword, old, present));
    };
  }

  /** Returns the alternatives as one text. */
  static String security(List<String> alternatives) {
    return alternatives.isEmpty() ? "none" : String.join(SEPARATOR, alternatives);
  }

  private static List<String> alternatives(String security) {
    return Arrays.stream(security.split(SEPARATOR, -1))
        .map(each -> each.equals("none") ? "" : each)
        .toList();
  }

  private static Set<String> names(String accepted) {
    Set<String> names = new TreeSet<>();
    for (String each : accepted.replaceAll("[{}\\[\\]\"\\s]", "").split(",", -1)) {
      names.add(each);
    }
    names.remove("");
    return names;
  }

  private static boolean isFarther(String keyword, String old, String present) {
    int order = number(present).compareTo(number(old));
    if (order == 0) {
      return !present.contains(" ");
    }
    return keyword.startsWith("min") ? order < 0 : order > 0;
  }

  private static BigDecimal number(String limit) {
    return new BigDecimal(limit.replaceFirst(" .*", "").replaceFirst("L$", ""));
  }

  private Strictness() {}
}
