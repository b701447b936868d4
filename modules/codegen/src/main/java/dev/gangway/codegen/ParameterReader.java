package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ParameterModel;
import dev.gangway.codegen.SpecOperation.Placed;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters into a method's arguments: those of the path first, then what is required, then
 * the optional ones.
 */
final class ParameterReader {
  private static final Map<String, String> ANNOTATIONS =
      Map.of("path", "Path", "query", "Query", "header", "Header");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern PATH_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  /** The arguments of a method, without the body. */
  record Arguments(
      List<ParameterModel> required,
      List<ParameterModel> optional,
      List<String> fixedHeaders,
      Set<String> names) {

    /** Returns the preferred name if no parameter has it, else the other, made unique. */
    String freeName(String other, String preferred) {
      String name = names.contains(preferred) ? other : preferred;
      while (!names.add(name)) {
        name += "_";
      }
      return name;
    }
  }

  private final References references;
  private final Schemas schemas;
  private final TypeMapper mapper;
  private final Problems problems;
  private final RuleReader rules;

  ParameterReader(OpenAPI document, Schemas schemas, TypeMapper mapper, Problems problems) {
    this.references = new References(document, problems);
    this.schemas = schemas;
    this.mapper = mapper;
    this.problems = problems;
    this.rules = new RuleReader(schemas, problems);
  }

  Arguments read(SpecOperation source, Set<String> imports) {
    Arguments arguments =
        new Arguments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    List<Placed> declared = declared(source);
    checkPath(source, declared);
    declared.sort(Comparator.comparingInt(each -> order(source.path(), each.parameter())));
    for (Placed each : declared) {
      read(each.parameter(), source, each.pointer(), arguments, imports);
    }
    return arguments;
  }

  /** Returns what applies: an operation's own parameter takes the place of its path's. */
  private List<Placed> declared(SpecOperation source) {
    List<Placed> declared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Placed each : source.parameters()) {
      Parameter parameter = references.parameter(each.parameter(), each.pointer());
      if (parameter != null && seen.add(parameter.getIn() + " " + parameter.getName())) {
        declared.add(new Placed(parameter, each.pointer()));
      }
    }
    return declared;
  }

  private void checkPath(SpecOperation source, List<Placed> declared) {
    Set<String> missing = new HashSet<>();
    Matcher placeholders = PLACEHOLDER.matcher(source.path());
    while (placeholders.find()) {
      missing.add(placeholders.group(1));
    }
    for (Placed each : declared) {
      String name = each.parameter().getName();
      if (each.parameter().getIn().equals("path")) {
        if (!missing.remove(name)) {
          problems.add(
              each.pointer(), "the path has no {" + name + "}. Add it or remove the parameter.");
        } else if (!PATH_NAME.matcher(name).matches()) {
          problems.add(
              each.pointer(),
              "the path parameter \""
                  + name
                  + "\" cannot be filled in. Give it a name of letters, digits, - and _.");
        }
      }
    }
    for (String name : missing) {
      problems.add(
          source.pointer(),
          "the path has {" + name + "}, but no parameter says what it is. Add it.");
    }
  }

  private static int order(String path, Parameter parameter) {
    int inPath = path.indexOf("{" + parameter.getName() + "}");
    return parameter.getIn().equals("path") && inPath >= 0 ? inPath : Integer.MAX_VALUE;
  }

  private void read(
      Parameter parameter,
      SpecOperation source,
      String pointer,
      Arguments arguments,
      Set<String> imports) {
    Schema<?> schema = parameter.getSchema();
    if (schema == null) {
      problems.add(
          pointer,
          "the parameter \"" + parameter.getName() + "\" has no schema. Describe its type.");
      return;
    }
    Object constant = Schemas.constant(schemas.resolve(schema));
    if (constant != null && parameter.getIn().equals("header")) {
      arguments.fixedHeaders().add(JavaText.literal(parameter.getName() + ": " + constant));
      return;
    }
    String annotation = ANNOTATIONS.get(parameter.getIn());
    if (annotation == null) {
      problems.add(
          pointer,
          "parameters in " + parameter.getIn() + " cannot be sent. Use path, query or header.");
      return;
    }
    TypeRef type =
        mapper.map(schema, JavaNames.type(source.id() + " " + parameter.getName()), pointer);
    String refusal = refusal(parameter, type);
    if (refusal != null) {
      problems.add(pointer, "the parameter \"" + parameter.getName() + "\" " + refusal);
      return;
    }
    imports.add("retrofit2.http." + annotation);
    imports.addAll(type.imports());
    add(source.id(), parameter, annotation, type, pointer, arguments, imports);
  }

  private static @Nullable String refusal(Parameter parameter, TypeRef type) {
    return switch (type.form()) {
      case TEXT -> null;
      case TEXTS ->
          isRepeated(parameter)
              ? null
              : "is a list in one value. Only query lists that repeat the parameter (style form, explode) are supported.";
      case OBJECT ->
          "is an object, which has no form in a URL or header here. Declare its members as parameters.";
      case JSON ->
          "is "
              + type.java()
              + " in a form that only a body has. Describe the text that stands in the URL or header, as a plain string"
              + " or integer.";
    };
  }

  private static boolean isRepeated(Parameter parameter) {
    return parameter.getIn().equals("query")
        && !Boolean.FALSE.equals(parameter.getExplode())
        && (parameter.getStyle() == null || parameter.getStyle() == StyleEnum.FORM);
  }

  private void add(
      String operation,
      Parameter parameter,
      String annotation,
      TypeRef type,
      String pointer,
      Arguments arguments,
      Set<String> imports) {
    String declaredName = Extensions.text(parameter.getExtensions(), "x-java-name");
    String name = JavaNames.member(declaredName.isEmpty() ? parameter.getName() : declaredName);
    if (!arguments.names().add(name)) {
      problems.add(
          pointer,
          "two parameters would be called " + name + " in Java. Rename one with x-java-name.");
    }
    boolean required =
        Boolean.TRUE.equals(parameter.getRequired()) || parameter.getIn().equals("path");
    if (!required) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    List<String> doc =
        Javadoc.paragraphs(null, parameter.getDescription(), parameter.getExtensions());
    String limits = rules.limits(parameter.getSchema(), operation + "." + name, type, pointer);
    if (!limits.isEmpty()) {
      imports.add("dev.gangway.core.ParameterLimits");
    }
    String sensitive = Redaction.annotation(Redaction.of(parameter, schemas), imports);
    ParameterModel argument =
        new ParameterModel(
            "@"
                + annotation
                + "("
                + JavaText.literal(parameter.getName())
                + ")"
                + limits
                + sensitive,
            required ? type.primitive() : "@Nullable " + type.java(),
            name,
            Javadoc.param(94, name, doc),
            false);
    (required ? arguments.required() : arguments.optional()).add(argument);
  }
}
