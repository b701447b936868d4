package dev.gangway.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Names of members, each once, many of them odd. */
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
          "additionalMembers",
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
          "Members");

  private static final List<String> WORDS =
      List.of(
          "amount", "currency", "state", "owner", "place", "rate", "fee", "card", "line", "note");

  private final Dice dice;
  private final Deque<String> odd;
  private int count;

  RandomNames(Dice dice) {
    this.dice = dice;
    this.odd = new ArrayDeque<>(dice.shuffled(ODD));
  }

  String next() {
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
