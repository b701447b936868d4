package dev.gangway.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides code into tokens of a kind, by one expression per language. */
final class Highlighter {

  /** A piece of code; the kind is the class of its element, or empty. */
  record Token(String kind, String text) {}

  private static final String STRING = "\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'";
  private static final String NUMBER = "(?<![\\w.])-?\\d[\\d_]*+(?:\\.\\d++)?+[LlFfDd]?+(?![\\w])";
  private static final List<String> KINDS =
      List.of("comment", "key", "string", "annotation", "keyword", "type", "number");
  private static final String NOTHING = "(?!)";

  private static final String HASH = "(?m)(?:^|(?<=\\s))#[^\\n]*+";

  private static final String JAVA =
      "abstract assert boolean break byte case catch char class const continue default do double"
          + " else enum exports extends final finally float for if implements import instanceof int"
          + " interface long module native new non-sealed package permits private protected public"
          + " record requires return sealed short static super switch synchronized this throw"
          + " throws transient try var void volatile while yield true false null";

  private static final String KOTLIN =
      "abstract as by catch class companion const data do else enum false final finally for fun if"
          + " import in init interface internal is lateinit null object open operator override"
          + " package private protected public return sealed super suspend this throw true try"
          + " typealias val var vararg when while";

  private static final Pattern XML =
      pattern(
          Map.of(
              "comment", "<!--[\\s\\S]*?-->",
              "string", "\"[^\"]*+\"",
              "keyword", "</?[\\w:.-]++|[/?]?>|<\\?\\w++",
              "key", "[\\w:.-]++(?==\")",
              "number", "[$@]\\{[^}]*+\\}|@[a-z][a-z.-]*+@"));

  private static final Pattern YAML =
      pattern(
          Map.of(
              "comment", HASH,
              "key", "(?m)(?<=^|[\\s{-])[\\w./${}\"'-]++(?=:(?:\\s|$))",
              "string", STRING,
              "keyword", "(?<=[\\s:])(?:true|false|null)(?=\\s|$)",
              "number", NUMBER));

  private static final Pattern JSON =
      pattern(
          Map.of(
              "key", "\"(?:\\\\.|[^\"\\\\\\n])*+\"(?=\\s*:)",
              "string", STRING,
              "keyword", "\\b(?:true|false|null)\\b",
              "number", "-?\\b\\d[\\d.eE+-]*+"));

  private static final Pattern SHELL =
      pattern(
          Map.of(
              "comment", HASH,
              "string", STRING,
              "key", "(?<=\\s)--?[A-Za-z][\\w.-]*+|\\b[A-Z_]++(?==)",
              "annotation", "\\$\\{?\\w++\\}?",
              "keyword", "(?m)^\\s*(?:make|mvn|gangway|curl|java|export|docker)\\b"));

  private static final Map<String, Pattern> LANGUAGES =
      Map.ofEntries(
          Map.entry("java", code(JAVA)),
          Map.entry("kotlin", code(KOTLIN)),
          Map.entry("kt", code(KOTLIN)),
          Map.entry("xml", XML),
          Map.entry("yaml", YAML),
          Map.entry("yml", YAML),
          Map.entry("json", JSON),
          Map.entry("sh", SHELL),
          Map.entry("shell", SHELL));

  private static Pattern code(String keywords) {
    return pattern(
        Map.of(
            "comment",
            "//[^\\n]*+|/\\*[\\s\\S]*?\\*/",
            "string",
            "\"\"\"[\\s\\S]*?\"\"\"|" + STRING,
            "annotation",
            "@[A-Za-z_][\\w.:]*+",
            "keyword",
            words(keywords),
            "type",
            "\\b[A-Z]\\w*+",
            "number",
            NUMBER));
  }

  private static String words(String list) {
    return "\\b(?:" + list.replace(' ', '|') + ")\\b";
  }

  private static Pattern pattern(Map<String, String> kinds) {
    List<String> groups = new ArrayList<>();
    for (String kind : KINDS) {
      groups.add("(?<" + kind + ">" + kinds.getOrDefault(kind, NOTHING) + ")");
    }
    return Pattern.compile(String.join("|", groups));
  }

  /** Returns the tokens, whose texts make up the code. */
  static List<Token> tokens(String language, String code) {
    Pattern pattern = LANGUAGES.get(language);
    if (pattern == null) {
      return List.of(new Token("", code));
    }
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(code);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        tokens.add(new Token("", code.substring(end, matcher.start())));
      }
      tokens.add(new Token(kind(matcher), matcher.group()));
      end = matcher.end();
    }
    tokens.add(new Token("", code.substring(end)));
    return tokens;
  }

  private static String kind(Matcher matcher) {
    for (String kind : KINDS) {
      if (matcher.group(kind) != null) {
        return kind;
      }
    }
    return "";
  }

  private Highlighter() {}
}
