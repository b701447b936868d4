package dev.gangway.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One rule of a documented parameter, such as {@code max:191}, and how a spec holds it. The words
 * are those of Laravel's validator, which one of the documents uses. Any other rule can only be
 * checked by the server: the spec lists it in {@code x-server-rules}.
 *
 * @param word what comes before the colon
 * @param value what comes after it
 */
record DocumentedRule(String text, String word, String value) {
  private static final Pattern LITERALS = Pattern.compile("[\\w .:/+#-]+(,[\\w .:/+#-]+)*");
  private static final Map<String, String> MIME =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "bmp", "image/bmp",
          "pdf", "application/pdf");
  private static final Map<Character, String> DATES =
      Map.of('Y', "yyyy", 'y', "yy", 'm', "MM", 'd', "dd", 'H', "HH", 'i', "mm", 's', "ss");

  static DocumentedRule of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new DocumentedRule(text, text, "")
        : new DocumentedRule(text, text.substring(0, colon), text.substring(colon + 1));
  }

  private List<String> values() {
    return List.of(value.split(","));
  }

  /** Says whether the spec's part is held to the rule. */
  boolean isHeldBy(SpecPart part) {
    return switch (word) {
      case "string" -> part.has("type", "string") && !part.isFile();
      case "integer", "boolean", "object", "array" -> part.has("type", word);
      case "number" -> part.isNumber();
      case "file" -> part.isFile();
      case "date", "dateTime" ->
          part.format().startsWith("date") || part.schema().has("x-date-format");
      case "uuid", "email" -> part.format().equals(word);
      case "url" -> part.format().equals("uri");
      case "string or uuid" -> part.has("type", "string");
      case "numeric" -> part.isNumber() || !part.has("type", "string") || refuses(part, "1a");
      case "max", "min", "between" -> isWithin(part);
      case "not_in" -> part.has("exclusiveMinimum", value);
      case "digits" -> refuses(part, "a", digits(0, -1), digits(0, 1));
      case "digits_between" -> refuses(part, "a", digits(0, -1), digits(1, 1));
      case "alpha_num" -> refuses(part, "a b", "a-b", "a_b");
      case "alpha_dash" -> refuses(part, "a b", "a.b");
      case "regex" -> part.has("pattern", value);
      case "isoCurrencyCode" -> part.has("pattern", "^[A-Z]{3}$");
      case "countryISOCode", "countryISOcode" -> part.has("pattern", "^[A-Z]{2}$");
      case "in" -> isLiteral() ? isOneOf(part) : isOfTheServer(part);
      case "date_format" -> isDate(part);
      case "image" -> part.contentTypes().stream().allMatch(type -> type.startsWith("image/"));
      case "mimes" -> part.contentTypes().equals(mimeTypes());
      case "exclusive" ->
          values().stream()
              .allMatch(
                  other ->
                      part.groups().stream()
                          .anyMatch(
                              group ->
                                  group.contains(part.nameOf(other))
                                      && group.contains(part.name())));
      case "only_if" -> isCondition(part.schema().path("x-only-if"), value, part);
      default -> isOfTheServer(part);
    };
  }

  /** Says whether the rule is why the spec's part has this keyword. */
  boolean explains(String keyword) {
    Set<String> words =
        switch (keyword) {
          case "maxLength" -> Set.of("max", "between");
          case "minLength" -> Set.of("min", "between");
          case "maximum", "exclusiveMaximum" -> Set.of("max", "between", "in");
          case "minimum", "exclusiveMinimum" -> Set.of("min", "between", "in", "not_in");
          case "pattern" ->
              Set.of(
                  "digits",
                  "digits_between",
                  "numeric",
                  "alpha_num",
                  "alpha_dash",
                  "regex",
                  "isoCurrencyCode",
                  "countryISOCode",
                  "countryISOcode");
          case "enum", "const" -> Set.of("in");
          case "x-max-bytes" -> Set.of("max");
          case "contentType" -> Set.of("mimes", "image");
          case "email" -> Set.of("email");
          case "uri" -> Set.of("url");
          case "x-exclusive" -> Set.of("exclusive");
          case "x-only-if" -> Set.of("only_if");
          default -> Set.of();
        };
    return words.contains(word);
  }

  /** Says whether the spec leaves the rule to the server. */
  boolean isOfTheServer(SpecPart part) {
    return SpecPart.texts(part.schema().path("x-server-rules")).contains(text);
  }

  private boolean isWithin(SpecPart part) {
    String low = part.isNumber() ? "minimum" : part.isFile() ? "" : "minLength";
    String high = part.isNumber() ? "maximum" : part.isFile() ? "x-max-bytes" : "maxLength";
    return switch (word) {
      case "max" -> isBound(part, high, value);
      case "min" -> isBound(part, low, value) || part.has("exclusiveMinimum", value);
      default -> isBound(part, low, values().get(0)) && isBound(part, high, values().get(1));
    };
  }

  private static boolean isBound(SpecPart part, String keyword, String bound) {
    BigDecimal wanted = new BigDecimal(bound.replaceAll("[a-z]+$", ""));
    if (keyword.equals("x-max-bytes")) {
      wanted = wanted.multiply(new BigDecimal(bound.endsWith("mb") ? 1024 * 1024 : 1024));
    }
    String actual = part.schema().path(keyword).asText();
    return !actual.isEmpty() && new BigDecimal(actual).compareTo(wanted) == 0;
  }

  /** Returns as many digits as one of the rule's numbers says, and a few more. */
  private String digits(int index, int more) {
    return "1".repeat(Integer.parseInt(values().get(index)) + more);
  }

  private static boolean refuses(SpecPart part, String... texts) {
    Set<String> patterns = part.all("pattern");
    return !patterns.isEmpty()
        && Arrays.stream(texts)
            .allMatch(
                text ->
                    patterns.stream()
                        .noneMatch(pattern -> Pattern.compile(pattern).matcher(text).find()));
  }

  private boolean isLiteral() {
    return LITERALS.matcher(value).matches() && !value.contains("->");
  }

  private boolean isOneOf(SpecPart part) {
    Set<String> wanted = new LinkedHashSet<>(values());
    if (part.all("enum").equals(wanted) || part.all("const").equals(wanted)) {
      return true;
    }
    Set<String> range = new LinkedHashSet<>();
    if (part.schema().has("minimum") && part.schema().has("maximum")) {
      for (long i = part.schema().path("minimum").asLong();
          i <= part.schema().path("maximum").asLong();
          i++) {
        range.add(String.valueOf(i));
      }
    }
    return range.equals(wanted);
  }

  private boolean isDate(SpecPart part) {
    String pattern =
        value
            .chars()
            .mapToObj(c -> DATES.getOrDefault((char) c, String.valueOf((char) c)))
            .collect(Collectors.joining());
    return part.schema().path("x-date-format").asText().equals(pattern)
        || (pattern.equals("yyyy-MM-dd") && part.format().equals("date"));
  }

  private Set<String> mimeTypes() {
    return values().stream()
        .map(extension -> MIME.getOrDefault(extension, extension))
        .collect(Collectors.toSet());
  }

  /** Says whether an extension names the other part and its values, {@code other,value,value}. */
  static boolean isCondition(JsonNode extension, String wanted, SpecPart part) {
    List<String> names = List.of(wanted.split(","));
    return extension.properties().stream()
        .anyMatch(
            each ->
                part.nameOf(each.getKey()).equals(part.nameOf(names.get(0)))
                    && SpecPart.texts(each.getValue())
                        .equals(new LinkedHashSet<>(names.subList(1, names.size()))));
  }
}
