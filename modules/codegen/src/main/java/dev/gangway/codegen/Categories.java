package dev.gangway.codegen;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The long names of Unicode's categories, which patterns of OpenAPI may use and Java's may not. */
final class Categories {
  private static final Pattern NAMED =
      Pattern.compile("\\\\([pP])\\{(?:gc=|General_Category=)?(\\w+)}");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Letter", "L"),
          Map.entry("Uppercase_Letter", "Lu"),
          Map.entry("Lowercase_Letter", "Ll"),
          Map.entry("Titlecase_Letter", "Lt"),
          Map.entry("Modifier_Letter", "Lm"),
          Map.entry("Other_Letter", "Lo"),
          Map.entry("Mark", "M"),
          Map.entry("Nonspacing_Mark", "Mn"),
          Map.entry("Number", "N"),
          Map.entry("Decimal_Number", "Nd"),
          Map.entry("Punctuation", "P"),
          Map.entry("Dash_Punctuation", "Pd"),
          Map.entry("Symbol", "S"),
          Map.entry("Currency_Symbol", "Sc"),
          Map.entry("Separator", "Z"),
          Map.entry("Space_Separator", "Zs"),
          Map.entry("Other", "C"),
          Map.entry("Control", "Cc"),
          Map.entry("digit", "Nd"),
          Map.entry("punct", "P"),
          Map.entry("cntrl", "Cc"),
          Map.entry("Combining_Mark", "M"));

  /** Returns {@code \p{gc=Mark}} as {@code \p{M}}. */
  static String inJava(String pattern) {
    return NAMED
        .matcher(pattern)
        .replaceAll(
            each ->
                SHORT.containsKey(each.group(2))
                    ? Matcher.quoteReplacement(
                        "\\" + each.group(1) + "{" + SHORT.get(each.group(2)) + "}")
                    : Matcher.quoteReplacement(each.group()));
  }

  private Categories() {}
}
