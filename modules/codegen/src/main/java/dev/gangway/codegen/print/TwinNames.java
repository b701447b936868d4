package dev.gangway.codegen.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Gives different Java names to things whose Java names would be equal. The one that is spelled
 * like its Java name keeps it, else the first in the order of characters. The others get a suffix
 * made of their names in the document, so that the suffix stays when another one is added.
 */
public final class TwinNames {

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('<', "less"),
          Map.entry('>', "greater"),
          Map.entry('=', "equals"),
          Map.entry('!', "not"),
          Map.entry('+', "plus"),
          Map.entry('-', "minus"),
          Map.entry('_', "underscore"),
          Map.entry('.', "dot"),
          Map.entry(',', "comma"),
          Map.entry(':', "colon"),
          Map.entry('/', "slash"),
          Map.entry('*', "star"),
          Map.entry('#', "hash"),
          Map.entry('@', "at"),
          Map.entry('$', "dollar"),
          Map.entry('%', "percent"),
          Map.entry('&', "and"),
          Map.entry('|', "or"),
          Map.entry('[', "bracket"),
          Map.entry(' ', "space"));

  /**
   * Returns different names for all, by their names in the document.
   *
   * @param wanted the Java names that they would have, by their names in the document
   * @param taken names that nothing may have
   * @param key what must differ of two names
   * @param join joins a name and a word of its suffix
   */
  public static Map<String, String> of(
      Map<String, String> wanted,
      Set<String> taken,
      UnaryOperator<String> key,
      BinaryOperator<String> join) {
    Map<String, List<String>> groups = new TreeMap<>();
    wanted.keySet().stream()
        .sorted(
            Comparator.comparing((String each) -> !each.equals(wanted.get(each)))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            each ->
                groups
                    .computeIfAbsent(
                        key.apply(String.valueOf(wanted.get(each))), any -> new ArrayList<>())
                    .add(each));
    Set<String> used = new HashSet<>(taken);
    Map<String, String> chosen = new HashMap<>();
    groups.forEach(
        (name, group) -> {
          String first = group.get(0);
          if (used.add(name)) {
            chosen.put(first, String.valueOf(wanted.get(first)));
          }
        });
    Map<String, String> names = new LinkedHashMap<>();
    groups.forEach(
        (name, group) -> {
          for (String each : group) {
            if (!chosen.containsKey(each)) {
              chosen.put(each, suffixed(each, String.valueOf(wanted.get(each)), used, key, join));
            }
          }
        });
    wanted.keySet().forEach(each -> names.put(each, String.valueOf(chosen.get(each))));
    return names;
  }

  private static String suffixed(
      String called,
      String name,
      Set<String> used,
      UnaryOperator<String> key,
      BinaryOperator<String> join) {
    String suffixed = name;
    for (String word : words(called)) {
      suffixed = join.apply(suffixed, word);
    }
    if (!suffixed.equals(name) && used.add(key.apply(suffixed))) {
      return suffixed;
    }
    String digest = digest(called);
    for (String each = digest; ; each += "x") {
      suffixed = join.apply(name, each);
      if (used.add(key.apply(suffixed))) {
        return suffixed;
      }
    }
  }

  /** Returns the words of what a Java name loses: its signs, else its case. */
  private static List<String> words(String called) {
    List<String> signs =
        called
            .chars()
            .filter(each -> !Character.isLetterOrDigit(each))
            .mapToObj(each -> SIGNS.getOrDefault((char) each, "x" + Integer.toHexString(each)))
            .toList();
    if (!signs.isEmpty()) {
      return signs.size() > 4 ? List.of() : signs;
    }
    String lower = called.toLowerCase(Locale.ROOT);
    if (called.equals(lower)) {
      return List.of("lower");
    }
    if (called.equals(called.toUpperCase(Locale.ROOT)) && called.length() > 1) {
      return List.of("upper");
    }
    return called.substring(1).equals(lower.substring(1)) ? List.of("capital") : List.of();
  }

  /** Returns a text of a few characters that another name hardly has. */
  public static String digest(String called) {
    return "x" + Integer.toHexString(called.hashCode());
  }

  /** Joins words as in {@code startTimeLess}. */
  public static String camel(String name, String word) {
    return name + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Joins words as in {@code START_TIME_LESS}. */
  public static String constant(String name, String word) {
    return name + "_" + word.toUpperCase(Locale.ROOT);
  }

  private TwinNames() {}
}
