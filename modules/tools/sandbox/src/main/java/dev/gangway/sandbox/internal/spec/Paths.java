package dev.gangway.sandbox.internal.spec;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of objects: templates of specs, and with values in them. */
public final class Paths {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Returns the template without the names of its parameters. */
  static String shape(String template) {
    return PARAMETER.matcher(template).replaceAll("{}");
  }

  /** Returns whether the template ends with a parameter. */
  static boolean endsWithParameter(String template) {
    return template.endsWith("}") && template.lastIndexOf('{') == template.lastIndexOf('/') + 1;
  }

  /** Returns the path before the last segment. */
  public static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Returns the template with the values of its parameters. */
  public static String fill(String template, Map<String, String> values) {
    Matcher matcher = PARAMETER.matcher(template);
    StringBuilder path = new StringBuilder();
    while (matcher.find()) {
      String value = segment(values.getOrDefault(matcher.group(1), ""));
      matcher.appendReplacement(path, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(path).toString();
  }

  /** Returns a value as one segment. */
  public static String segment(String value) {
    return value.replace("%", "%25").replace("/", "%2F");
  }

  private Paths() {}
}
