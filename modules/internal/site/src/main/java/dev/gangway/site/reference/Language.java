package dev.gangway.site.reference;

/** The language of an example. */
enum Language {
  JAVA("Java", "java", "new ", "List.of", "Map.of", "", ";"),
  KOTLIN("Kotlin", "kotlin", "", "listOf", "mapOf", "val ", "");

  final String title;
  final String code;
  final String make;
  final String list;
  final String map;
  final String declare;
  final String end;

  Language(
      String title, String code, String make, String list, String map, String declare, String end) {
    this.title = title;
    this.code = code;
    this.make = make;
    this.list = list;
    this.map = map;
    this.declare = declare;
    this.end = end;
  }

  /** Returns a literal of a text. */
  String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '"', '\\' -> literal.append('\\').append(each);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        case '$' -> literal.append(this == KOTLIN ? "\\$" : "$");
        default -> literal.append(each);
      }
    }
    return literal.append('"').toString();
  }
}
