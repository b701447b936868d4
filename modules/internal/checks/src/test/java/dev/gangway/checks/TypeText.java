package dev.gangway.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts of types and signatures as javap prints them, with nullness put in. */
final class TypeText {
  static final String NULLABLE = "@Nullable ";
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "abstract",
          "static",
          "final",
          "default",
          "native",
          "synchronized",
          "strictfp",
          "transient",
          "volatile",
          "sealed",
          "non-sealed");

  /** Returns the signature of a method or a field with the nullness of its types. */
  static String member(String line, Nullness nullness) {
    int open = line.indexOf('(');
    String head = open < 0 ? line.substring(0, line.length() - 1) : line.substring(0, open);
    List<String> words = split(head, ' ');
    List<String> out = new ArrayList<>();
    int last = words.size() - 1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("<")) {
        out.add(parameters(word, nullness));
      } else if (i == last - 1 && !MODIFIERS.contains(word)) {
        out.add(type(word, nullness.of("return")));
      } else {
        out.add(word);
      }
    }
    String text = String.join(" ", out);
    return open < 0 ? text + ";" : text + arguments(line.substring(open), nullness);
  }

  private static String arguments(String rest, Nullness nullness) {
    int close = rest.lastIndexOf(')');
    List<String> types = split(rest.substring(1, close), ',');
    List<String> out = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      out.add(type(types.get(i).strip(), nullness.of("parameter " + i)));
    }
    return "(" + String.join(", ", out) + rest.substring(close);
  }

  /** Returns the header of a type with the nullness of bounds and of the types that it extends. */
  static String header(String header, Nullness nullness) {
    List<String> words = split(header, ' ');
    List<String> out = new ArrayList<>();
    boolean extending = false;
    int index = 0;
    for (String word : words) {
      if (word.equals("extends") || word.equals("implements")) {
        extending = true;
        index = word.equals("extends") && !words.contains("interface") ? -1 : 0;
        out.add(word);
      } else if (extending) {
        List<String> types = new ArrayList<>();
        for (String each : split(word, ',')) {
          types.add(each.isEmpty() ? each : type(each, nullness.of("extends " + index++)));
        }
        out.add(String.join(",", types));
      } else {
        int open = word.indexOf('<');
        out.add(
            open < 0 ? word : word.substring(0, open) + parameters(word.substring(open), nullness));
      }
    }
    return String.join(" ", out);
  }

  /** Returns declared type parameters with the nullness of their bounds. */
  private static String parameters(String text, Nullness nullness) {
    List<String> out = new ArrayList<>();
    List<String> parameters = split(text.substring(1, text.length() - 1), ',');
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = parameters.get(i).strip();
      List<String> paths = nullness.of("bound " + i);
      int bound = parameter.indexOf(" extends ");
      if (bound > 0) {
        int from = bound + " extends ".length();
        out.add(parameter.substring(0, from) + type(parameter.substring(from), paths));
      } else {
        String object = paths.isEmpty() ? "" : " extends " + type("java.lang.Object", paths);
        out.add(parameter + object);
      }
    }
    return "<" + String.join(", ", out) + ">";
  }

  /**
   * Returns a type with its nullness.
   *
   * @param paths the nullable parts, each as the steps to it: {@code [} an element, {@code 0;} a
   *     type argument, {@code *} a bound
   */
  static String type(String type, List<String> paths) {
    if (paths.isEmpty()) {
      return type;
    }
    int element = arrays(type);
    if (element < type.length()) {
      return array(type.substring(0, element), type.substring(element), paths);
    }
    String text = paths.contains("") ? NULLABLE : "";
    if (type.startsWith("? ")) {
      int from = type.indexOf(' ', 2) + 1;
      return text + type.substring(0, from) + type(type.substring(from), below("*", paths));
    }
    int open = type.indexOf('<');
    if (open < 0) {
      return text + type;
    }
    int close = type.lastIndexOf('>');
    List<String> out = new ArrayList<>();
    for (String each : split(type.substring(open + 1, close), ',')) {
      out.add(type(each.strip(), below(out.size() + ";", paths)));
    }
    return text + type.substring(0, open + 1) + String.join(", ", out) + type.substring(close);
  }

  /** The first pair of brackets is the outermost array, as in Java. */
  private static String array(String element, String brackets, List<String> paths) {
    StringBuilder text = new StringBuilder();
    String steps = "";
    for (String each : brackets.split("(?<=\\])")) {
      text.append(paths.contains(steps) ? " " + NULLABLE : "").append(each);
      steps += "[";
    }
    return type(element, below(steps, paths)) + text;
  }

  private static int arrays(String type) {
    int end = type.endsWith("...") ? type.length() - 3 : type.length();
    while (type.startsWith("[]", end - 2)) {
      end -= 2;
    }
    return end;
  }

  private static List<String> below(String step, List<String> paths) {
    return paths.stream()
        .filter(each -> each.startsWith(step))
        .map(each -> each.substring(step.length()))
        .toList();
  }

  /** Splits outside of type arguments. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(List.of(""));
    int depth = 0;
    for (char each : text.toCharArray()) {
      depth += each == '<' ? 1 : each == '>' ? -1 : 0;
      if (each == separator && depth == 0) {
        parts.add("");
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + each);
      }
    }
    return text.isEmpty() ? List.of() : parts;
  }

  private TypeText() {}
}
