package dev.gangway.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what operations send, as documents state it, with what a spec sends, both ways. A
 * statement of a document that the spec lacks is a difference, and so is an addition of the spec
 * that is not marked as an assumption. An assumption never excuses what is missing.
 */
final class ParameterCheck {
  private static final List<String> CONDITIONS =
      List.of("required_if", "required_with", "required_without", "required_without_all");
  private static final List<String> LIMITS =
      List.of(
          "maxLength",
          "minLength",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "pattern",
          "enum",
          "const",
          "x-max-bytes",
          "x-only-if");

  /** How much a document states, and how much of it the spec holds. */
  record Count(int shown, int inSpec) {
    Count and(boolean held) {
      return new Count(shown + 1, inSpec + (held ? 1 : 0));
    }

    Count and(Count other) {
      return new Count(shown + other.shown, inSpec + other.inSpec);
    }
  }

  /**
   * The statements of a document in numbers.
   *
   * @param unchecked how many rules only the server can check
   * @param faults how many entries the document itself contradicts
   */
  record Counts(Count parameters, Count flags, Count rules, int unchecked, int faults) {
    static final Counts NONE = new Counts(new Count(0, 0), new Count(0, 0), new Count(0, 0), 0, 0);

    Counts and(Counts other) {
      return new Counts(
          parameters.and(other.parameters),
          flags.and(other.flags),
          rules.and(other.rules),
          unchecked + other.unchecked,
          faults + other.faults);
    }
  }

  private final List<SpecParts.Sent> operations;
  private final List<String> differences = new ArrayList<>();

  /** What the documents state of each operation, for the way back. */
  private final Map<SpecParts.Sent, List<DocumentedParameter>> documented = new LinkedHashMap<>();

  private Counts counts = Counts.NONE;

  ParameterCheck(Map<?, ?> spec) {
    this.operations = new SpecParts(spec).operations();
  }

  /** Compares a document and returns what it states in numbers. */
  Counts compare(JsonNode document) {
    counts = Counts.NONE;
    String name = document.path("document").asText();
    for (JsonNode shown : document.path("operations")) {
      String method = shown.path("method").asText("").replace("null", "");
      String place = (method + " " + shown.path("path").asText()).strip() + ": ";
      if (!shown.path("parameters").isArray()) {
        differences.add(place + "the document's data has no list of parameters");
      }
      List<SpecParts.Sent> sent =
          operations.stream()
              .filter(each -> each.isShownAs(name, method, shown.path("path").asText()))
              .toList();
      List<DocumentedParameter> stated = DocumentedParameter.list(shown);
      sent.forEach(
          each -> documented.computeIfAbsent(each, none -> new ArrayList<>()).addAll(stated));
      stated.forEach(each -> forward(place, each, sent, stated));
    }
    return counts;
  }

  /** Returns all differences of the documents compared so far. */
  List<String> differences() {
    List<String> all = new ArrayList<>(differences);
    documented.forEach(
        (sent, stated) ->
            sent.parts()
                .forEach(
                    part ->
                        added(sent, part, stated).stream()
                            .map(each -> sent.method() + " " + sent.path() + ": " + each)
                            .forEach(all::add)));
    return new ArrayList<>(new LinkedHashSet<>(all));
  }

  private void forward(
      String place,
      DocumentedParameter stated,
      List<SpecParts.Sent> operations,
      List<DocumentedParameter> siblings) {
    List<SpecPart> parts = new ArrayList<>();
    boolean everywhere = !operations.isEmpty();
    for (SpecParts.Sent sent : operations) {
      List<SpecPart> same =
          sent.parts().stream().filter(part -> stated.isNamed(part.in(), part.name())).toList();
      everywhere &= !same.isEmpty();
      parts.addAll(same);
    }
    if (stated.isFault()) {
      counts = counts.and(new Counts(none(), none(), none(), 0, 1));
      check(place + stated + " is in the spec, though: " + stated.fault(), parts.isEmpty());
      return;
    }
    // The spec splits an operation at a part of its path that is optional.
    boolean splits =
        operations.stream().anyMatch(sent -> parts.stream().anyMatch(sent::mayEndBefore));
    boolean found = !parts.isEmpty() && (everywhere || splits);
    check(place + stated + " is not in the spec", found);
    Count flags = none();
    Count rules = none();
    int unchecked = 0;
    if (!stated.required().isEmpty()) {
      boolean held =
          found
              && (splits
                  ? !everywhere && stated.required().equals("false")
                  : parts.stream().allMatch(part -> isFlag(stated, part, siblings)));
      check(place + stated + " is required: " + stated.required(), held || !found);
      flags = flags.and(held);
    }
    for (String text : stated.rules()) {
      DocumentedRule rule = DocumentedRule.of(text);
      boolean held = found && parts.stream().allMatch(rule::isHeldBy);
      check(place + stated + " is " + text, held || !found);
      rules = rules.and(held);
      unchecked += parts.stream().anyMatch(rule::isOfTheServer) ? 1 : 0;
    }
    counts = counts.and(new Counts(none().and(found), flags, rules, unchecked, 0));
  }

  private static Count none() {
    return new Count(0, 0);
  }

  private void check(String difference, boolean holds) {
    if (!holds) {
      differences.add(difference);
    }
  }

  private static boolean isFlag(
      DocumentedParameter stated, SpecPart part, List<DocumentedParameter> siblings) {
    return switch (stated.required()) {
      case "true" -> part.required() || isContradicted("required", part);
      case "false" -> !part.required() || part.assumed();
      default -> !part.required() && isCondition(stated.required(), part, siblings);
    };
  }

  /** A condition on what the document has nowhere is taken for one of its kind, if it says so. */
  private static boolean isCondition(
      String condition, SpecPart part, List<DocumentedParameter> siblings) {
    int colon = condition.indexOf(':');
    String kind = condition.substring(0, colon);
    String names = condition.substring(colon + 1);
    JsonNode extension = part.schema().path(extension(kind));
    if (isContradicted(condition, part)) {
      return true;
    }
    List<String> others =
        kind.equals("required_if") ? List.of(names.split(",")[0]) : List.of(names.split(","));
    boolean known =
        others.stream()
            .allMatch(
                other ->
                    siblings.stream()
                        .anyMatch(
                            each ->
                                each.name().equals(other)
                                    || each.name().equals(part.nameOf(other))));
    if (!known) {
      return !extension.isMissingNode() && part.assumed();
    }
    if (kind.equals("required_if")) {
      return DocumentedRule.isCondition(extension, names, part);
    }
    Set<String> wanted = new LinkedHashSet<>();
    others.forEach(other -> wanted.add(part.nameOf(other)));
    Set<String> actual = new LinkedHashSet<>();
    SpecPart.texts(extension).forEach(other -> actual.add(part.nameOf(other)));
    return actual.equals(wanted);
  }

  /**
   * Says whether an assumption tells why the server must judge: the document contradicts itself.
   */
  private static boolean isContradicted(String condition, SpecPart part) {
    return part.assumed() && DocumentedRule.of(condition).isOfTheServer(part);
  }

  private static String extension(String kind) {
    return "x-" + kind.replace('_', '-');
  }

  /** Returns what the spec adds to what the documents state of a part. */
  private static List<String> added(
      SpecParts.Sent sent, SpecPart part, List<DocumentedParameter> documented) {
    List<DocumentedParameter> stated =
        documented.stream().filter(each -> each.isNamed(part.in(), part.name())).toList();
    if (part.assumed()) {
      return List.of();
    }
    if (stated.isEmpty()) {
      return List.of(part + " is not documented, nor an assumption");
    }
    List<String> added = new ArrayList<>();
    if (part.required()
        && !sent.mayEndBefore(part)
        && stated.stream().noneMatch(each -> each.required().equals("true"))) {
      added.add(part + " is required: not documented, nor an assumption");
    }
    List<DocumentedRule> rules =
        stated.stream().flatMap(each -> each.rules().stream()).map(DocumentedRule::of).toList();
    for (String limit : limits(part)) {
      if (rules.stream().noneMatch(rule -> rule.explains(limit))) {
        added.add(part + " has " + limit + ": not documented, nor an assumption");
      }
    }
    for (String rule : SpecPart.texts(part.schema().path("x-server-rules"))) {
      if (rules.stream().noneMatch(each -> each.text().equals(rule))
          && stated.stream().noneMatch(each -> each.required().equals(rule))) {
        added.add(part + " has the rule " + rule + ": not documented, nor an assumption");
      }
    }
    for (String kind : CONDITIONS) {
      if (part.schema().has(extension(kind))
          && stated.stream().noneMatch(each -> each.required().startsWith(kind + ":"))) {
        added.add(part + " has " + extension(kind) + ": not documented, nor an assumption");
      }
    }
    return added;
  }

  private static List<String> limits(SpecPart part) {
    List<String> limits = new ArrayList<>();
    LIMITS.stream().filter(limit -> !part.all(limit).isEmpty()).forEach(limits::add);
    if (!part.contentTypes().isEmpty()) {
      limits.add("contentType");
    }
    if (Set.of("email", "uri").contains(part.format())) {
      limits.add(part.format());
    }
    if (part.groups().stream().anyMatch(group -> group.contains(part.name()))) {
      limits.add("x-exclusive");
    }
    return limits;
  }
}
