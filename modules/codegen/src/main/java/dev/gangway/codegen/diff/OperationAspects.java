package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.ErrorModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.PagesModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.model.StatusModel;
import dev.gangway.codegen.print.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What users see of an operation and its parameters, as text. */
final class OperationAspects {
  private static final String SECURITY = "arguments.security";
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern SENSITIVE = Pattern.compile(" @Sensitive\\(\"(\\w+)\"\\)");
  private static final Pattern FILE =
      Pattern.compile("@FilePart\\(\\s*name = \"([^\"]*)\"((?:\"[^\"]*\"|[^)\"])*)\\)");
  private static final String YES = "yes";
  private static final Pattern OWNER = Pattern.compile("of = \"[^\"]*\", ");

  static Map<String, String> of(OperationModel operation) {
    Map<String, String> aspects = new TreeMap<>(Aspects.of(operation, Set.of("takes")));
    String security =
        operation.arguments().stream()
            .map(Object::toString)
            .filter(each -> each.startsWith("security = "))
            .findFirst()
            .orElse("");
    aspects.remove(SECURITY);
    aspects.keySet().removeIf(each -> each.matches("gives\\.(errors|statuses).*"));
    putFailures(operation, aspects);
    putFiles(operation.arguments(), aspects);
    aspects.put(Strictness.SECURITY, Strictness.security(quoted(security)));
    putSignature("signature", operation.parameters(), aspects);
    operation
        .shortForms()
        .forEach(each -> putSignature("signature", each.shortParameters(), aspects));
    PagesModel pages = operation.pages();
    aspects.keySet().removeIf(each -> each.matches("pages\\.\\w*[pP]arameters.*"));
    if (pages.exist()) {
      putSignature("pages.signature", pages.parameters(), aspects);
      putSignature("pages.signature", pages.requiredParameters(), aspects);
    }
    aspects.put("takes.code", Aspects.of(operation.takes(), Set.of("all")).toString());
    aspects.put("takes.order", operation.parameters().toString());
    return aspects;
  }

  private static void putFailures(OperationModel operation, Map<String, String> aspects) {
    for (StatusModel each : operation.gives().statuses()) {
      aspects.put("gives.statuses." + each.name(), each.type().isEmpty() ? YES : each.type() + "");
    }
    for (ErrorModel each : operation.gives().errors()) {
      String type = each.list() ? "List<" + each.type() + ">" : each.type().toString();
      each.statuses().forEach(status -> aspects.put("gives.errors." + status, type));
    }
  }

  /** Each file of a form has limits of its own. */
  private static void putFiles(List<Code> arguments, Map<String, String> aspects) {
    for (Code each : arguments) {
      Matcher files = FILE.matcher(each.toString());
      while (files.find()) {
        Limits.of(files.group(2))
            .forEach((name, limit) -> aspects.put(name + " " + files.group(1), limit));
        aspects.put("file." + files.group(1), YES);
      }
    }
    aspects.remove("arguments.files");
  }

  /** A signature is known by its types, and has the parameters that they stand for. */
  private static void putSignature(
      String name, List<ParameterModel> parameters, Map<String, String> aspects) {
    String types =
        parameters.stream()
            .map(each -> each.valueType().toString())
            .collect(Collectors.joining(", ", "[", "]"));
    aspects.put(
        name + types,
        parameters.stream()
            .map(OperationAspects::wireName)
            .collect(Collectors.joining(", ", "(", ")")));
  }

  static Map<String, String> of(ParameterModel parameter) {
    String annotations = parameter.annotation().toString();
    Map<String, String> aspects = new TreeMap<>(Aspects.of(parameter, Set.of("annotation")));
    aspects.putAll(Limits.of(annotations));
    Matcher sensitive = SENSITIVE.matcher(annotations);
    if (sensitive.find()) {
      aspects.put("redaction", sensitive.group(1));
    }
    String sent = OWNER.matcher(sensitive.replaceAll("")).replaceAll("");
    aspects.put("annotation", Limits.without(sent));
    return aspects;
  }

  /** Returns the name that a parameter is sent by; names in a path are only for readers. */
  static String wireName(ParameterModel parameter) {
    if (parameter.place() == ParameterModel.Place.PATH) {
      return "path";
    }
    Matcher name = QUOTED.matcher(parameter.annotation().toString());
    return name.find() ? name.group(1) : "body";
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(each -> each.group(1)).toList();
  }

  private OperationAspects() {}
}
