package dev.gangway.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of properties, each once, many of them odd. */
final class RandomNames {
  private static final List<String> ODD =
      List.of(
          "class",
          "default",
          "record",
          "int",
          "null",
          "true",
          "_",
          "id",
          "_id",
          "$ref",
          "@type",
          "@id",
          "3d",
          "größe",
          "日本",
          "a.b",
          "a/b",
          "~x",
          "\"quoted\"",
          "\\",
          "tab\tbed",
          "white space",
          "",
          "*/",
          "+1",
          "-1",
          "toString",
          "hashCode",
          "getClass",
          "notify",
          "builder",
          "jsonAdapter",
          "additionalProperties",
          "additionalFields",
          "codec",
          "reader",
          "writer",
          "kept",
          "value",
          "json",
          "NAMES",
          "INSTANCE",
          "Builder",
          "string",
          "IBAN",
          "iPhone",
          "list",
          "map",
          "object",
          "yield",
          "var",
          "sealed",
          "permits",
          "key",
          "name",
          "this",
          "super",
          "known",
          "equals",
          "x-y",
          "items",
          "properties",
          "required",
          "enum",
          "length",
          "$dollar$",
          "%s",
          "{{name}}",
          "<T>",
          "&amp;",
          "unrecognized",
          "UTF-8",
          "url_of_this",
          "__proto__",
          "constructor",
          "0",
          "-",
          "RecordFields",
          "NO",
          "on",
          "12:30",
          "2024-01-01",
          "0o14",
          "1_000",
          "~",
          ".inf",
          "1.0",
          "1e3",
          "<<");

  private static final List<String> WORDS =
      List.of(
          "amount", "currency", "state", "owner", "place", "rate", "fee", "card", "line", "note");

  private final Dice dice;
  private final Deque<String> odd;
  private final Set<String> used = new HashSet<>();
  private String last = "amount";
  private int count;

  RandomNames(Dice dice) {
    this.dice = dice;
    this.odd = new ArrayDeque<>(dice.shuffled(ODD));
  }

  String next() {
    String name = dice.chance(8) ? twin() : single();
    while (!used.add(name)) {
      name = single();
    }
    last = name;
    return name;
  }

  /** Returns a name that Java can hardly tell from the last one. */
  private String twin() {
    return switch (dice.below(6)) {
      case 0 -> last.toUpperCase(Locale.ROOT);
      case 1 -> last.toLowerCase(Locale.ROOT);
      case 2 -> last.replaceAll("[_-]", "");
      default -> dice.of("", "-", "_", "@") + last + dice.of("", "<", ">", " ", "_", "[]");
    };
  }

  private String single() {
    if (dice.chance(25) && !odd.isEmpty()) {
      return odd.pop();
    }
    String word = dice.of(WORDS);
    count++;
    return switch (dice.below(4)) {
      case 0 -> word + "_no" + count;
      case 1 -> word + "-No" + count;
      case 2 -> "has" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + count;
      default -> word + count;
    };
  }
}
