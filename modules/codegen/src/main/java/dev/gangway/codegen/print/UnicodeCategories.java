package dev.gangway.codegen.print;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of Unicode's categories and properties as patterns of OpenAPI may have them and Java's
 * may not.
 */
public final class UnicodeCategories {
  private static final Pattern NAMED =
      Pattern.compile("\\\\([pP])\\{(?:gc=|General_Category=)?(\\w+)}");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Letter", "L"),
          Map.entry("Cased_Letter", "LC"),
          Map.entry("Uppercase_Letter", "Lu"),
          Map.entry("Lowercase_Letter", "Ll"),
          Map.entry("Titlecase_Letter", "Lt"),
          Map.entry("Modifier_Letter", "Lm"),
          Map.entry("Other_Letter", "Lo"),
          Map.entry("Mark", "M"),
          Map.entry("Combining_Mark", "M"),
          Map.entry("Nonspacing_Mark", "Mn"),
          Map.entry("Spacing_Mark", "Mc"),
          Map.entry("Enclosing_Mark", "Me"),
          Map.entry("Number", "N"),
          Map.entry("Decimal_Number", "Nd"),
          Map.entry("digit", "Nd"),
          Map.entry("Letter_Number", "Nl"),
          Map.entry("Other_Number", "No"),
          Map.entry("Punctuation", "P"),
          Map.entry("punct", "P"),
          Map.entry("Connector_Punctuation", "Pc"),
          Map.entry("Dash_Punctuation", "Pd"),
          Map.entry("Open_Punctuation", "Ps"),
          Map.entry("Close_Punctuation", "Pe"),
          Map.entry("Initial_Punctuation", "Pi"),
          Map.entry("Final_Punctuation", "Pf"),
          Map.entry("Other_Punctuation", "Po"),
          Map.entry("Symbol", "S"),
          Map.entry("Math_Symbol", "Sm"),
          Map.entry("Currency_Symbol", "Sc"),
          Map.entry("Modifier_Symbol", "Sk"),
          Map.entry("Other_Symbol", "So"),
          Map.entry("Separator", "Z"),
          Map.entry("Space_Separator", "Zs"),
          Map.entry("Line_Separator", "Zl"),
          Map.entry("Paragraph_Separator", "Zp"),
          Map.entry("Other", "C"),
          Map.entry("Control", "Cc"),
          Map.entry("cntrl", "Cc"),
          Map.entry("Format", "Cf"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Private_Use", "Co"),
          Map.entry("Unassigned", "Cn"),
          Map.entry("Alphabetic", "IsAlphabetic"),
          Map.entry("Hex_Digit", "IsHex_Digit"),
          Map.entry("Ideographic", "IsIdeographic"),
          Map.entry("Join_Control", "IsJoin_Control"),
          Map.entry("Lowercase", "IsLowercase"),
          Map.entry("Uppercase", "IsUppercase"),
          Map.entry("White_Space", "IsWhite_Space"));

  /** Returns {@code \p{gc=Mark}} as {@code \p{M}}. */
  public static String inJava(String pattern) {
    return NAMED
        .matcher(pattern)
        .replaceAll(
            each ->
                SHORT.containsKey(each.group(2))
                    ? Matcher.quoteReplacement(
                        "\\" + each.group(1) + "{" + SHORT.get(each.group(2)) + "}")
                    : Matcher.quoteReplacement(each.group()));
  }

  private UnicodeCategories() {}
}
