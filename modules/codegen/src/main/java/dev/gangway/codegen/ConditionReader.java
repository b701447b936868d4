package dev.gangway.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what the fields of an object demand of each other: {@code x-exclusive} lists fields of
 * which at most one may be given, {@code x-conditions} says when fields are required or allowed.
 */
final class ConditionReader {
  private static final String EXCLUSIVE = "x-exclusive";
  private static final String CONDITIONS = "x-conditions";
  private static final int NARROW = 88;
  private static final String WIDE = "\n              ";
  private static final Set<String> SUBJECTS = Set.of("require", "require-any", "allow");
  private static final Set<String> CLAUSES = Set.of("if", "with", "unless");

  /**
   * What the fields of an object demand of each other.
   *
   * @param rules calls of {@code RequestRules}
   * @param sentences the same in words, as paragraphs of Javadoc
   */
  record Conditions(List<String> rules, List<String> sentences) {

    private void add(String rule, String sentence) {
      rules.add(rule);
      sentences.add(Javadoc.text(sentence));
    }
  }

  /** When a condition holds, in Java and in words that quote fields by {@code `}. */
  private record When(String java, String words) {}

  private final Schemas schemas;
  private final Problems problems;

  ConditionReader(Schemas schemas, Problems problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  /** Returns the conditions among the members of an object that is sent. */
  Conditions read(Schema<?> object, List<MemberModel> members, String pointer) {
    Fields fields = new Fields(members);
    Conditions read = new Conditions(new ArrayList<>(), new ArrayList<>());
    for (List<String> group : Extensions.groups(schemas.extensions(object, EXCLUSIVE), EXCLUSIVE)) {
      addGroup(
          "exclusive", "At most one of %s is given.", fields.at(pointer, EXCLUSIVE, group), read);
    }
    int index = 0;
    for (Map<?, ?> each : Extensions.objects(schemas.extensions(object, CONDITIONS), CONDITIONS)) {
      add(each, fields, pointer + "/" + CONDITIONS + "/" + index++, read);
    }
    return read;
  }

  private void add(Map<?, ?> declared, Fields fields, String pointer, Conditions read) {
    List<String> subjects =
        SUBJECTS.stream().filter(declared::containsKey).collect(Collectors.toList());
    boolean known =
        declared.keySet().stream().allMatch(key -> SUBJECTS.contains(key) || CLAUSES.contains(key));
    boolean conditional = declared.keySet().stream().anyMatch(CLAUSES::contains);
    if (subjects.size() != 1 || !known || conditional == subjects.contains("require-any")) {
      problems.add(
          pointer,
          "a condition is require-any alone, or require or allow beside if, with or unless, but this has "
              + declared.keySet()
              + ".");
      return;
    }
    String subject = subjects.get(0);
    List<String> names = fields.at(pointer, Extensions.list(declared.get(subject)));
    if (subject.equals("require-any")) {
      addGroup("anyOf", "At least one of %s is required.", names, read);
      return;
    }
    When when = when(declared, fields, pointer);
    boolean required = subject.equals("require");
    for (String name : names) {
      read.add(
          call(
              required ? "requiredIf" : "allowedIf",
              List.of(
                  JavaText.literal(name),
                  value(name),
                  when.java(),
                  JavaText.literal(when.words().replace("`", "")))),
          "`"
              + name
              + (required ? "` is required if " : "` is allowed only if ")
              + when.words()
              + ".");
    }
  }

  private static String call(String rule, List<String> arguments) {
    String narrow = "." + rule + "(" + String.join(", ", arguments) + ")";
    return narrow.length() < NARROW
        ? narrow
        : "." + rule + "(" + WIDE + String.join("," + WIDE, arguments) + ")";
  }

  private static void addGroup(String rule, String sentence, List<String> names, Conditions read) {
    String listed = String.join(", ", names);
    read.add(
        "."
            + rule
            + "("
            + JavaText.literal(listed)
            + names.stream().map(each -> ", " + value(each)).collect(Collectors.joining())
            + ")",
        String.format(sentence, "`" + String.join("`, `", names) + "`"));
  }

  private static When when(Map<?, ?> declared, Fields fields, String pointer) {
    List<When> all = new ArrayList<>();
    if (declared.get("if") instanceof Map<?, ?> values) {
      values.forEach(
          (jsonName, accepted) ->
              all.add(
                  hasValue(
                      fields.at(pointer, List.of(jsonName.toString())).get(0),
                      Extensions.list(accepted))));
    }
    if (declared.containsKey("with")) {
      all.add(given(fields.at(pointer, Extensions.list(declared.get("with")))));
    }
    if (declared.containsKey("unless")) {
      all.add(absent(fields.at(pointer, Extensions.list(declared.get("unless")))));
    }
    return new When(
        all.stream().map(When::java).collect(Collectors.joining(" && ")),
        all.stream().map(When::words).collect(Collectors.joining(" and ")));
  }

  private static When hasValue(String name, List<String> accepted) {
    return new When(
        "RequestRules.isAny("
            + value(name)
            + accepted.stream()
                .map(each -> ", " + JavaText.literal(each))
                .collect(Collectors.joining())
            + ")",
        "`" + name + "` is `" + String.join("` or `", accepted) + "`");
  }

  private static When given(List<String> names) {
    String tests = tests(names, " != null", " || ");
    return new When(
        names.size() == 1 ? tests : "(" + tests + ")",
        "`" + String.join("` or `", names) + "` is given");
  }

  private static When absent(List<String> names) {
    return new When(
        tests(names, " == null", " && "),
        names.size() == 1
            ? "`" + names.get(0) + "` is not given"
            : "none of `" + String.join("`, `", names) + "` is given");
  }

  private static String tests(List<String> names, String test, String operator) {
    return names.stream().map(each -> value(each) + test).collect(Collectors.joining(operator));
  }

  /** Returns the field of the record that is checked. */
  private static String value(String name) {
    return "value." + name;
  }

  /** The fields that are sent, by their names on the wire. */
  private final class Fields {
    private final Map<String, String> names = new LinkedHashMap<>();

    Fields(List<MemberModel> members) {
      members.stream()
          .filter(each -> !each.readOnly())
          .forEach(each -> names.put(each.jsonName(), each.name()));
    }

    List<String> at(String pointer, String extension, List<String> jsonNames) {
      return at(pointer + "/" + extension, jsonNames);
    }

    /** Returns the Java names, and reports those that are not fields. */
    List<String> at(String pointer, List<String> jsonNames) {
      if (!names.keySet().containsAll(jsonNames)) {
        problems.add(
            pointer,
            "not all of "
                + jsonNames
                + " are properties that are sent. Name properties of this object.");
      }
      return jsonNames.stream().map(each -> names.getOrDefault(each, each)).toList();
    }
  }
}
