package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.operation.SpecOperation.Placed;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.RuleReader;
import dev.gangway.codegen.type.TypeMapper;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters into a method's arguments: those of the path first, then what is required, then
 * the optional ones.
 */
final class ParameterReader {
  /** Header parameters that mean nothing: content types and the HTTP client say it. */
  private static final Set<String> IGNORED = Set.of("accept", "accept-encoding", "content-type");

  private static final List<String> PLACES = List.of("path", "query", "header", "cookie");

  private static final Set<String> OPTIONAL_PLACES = Set.of("query", "header");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

  /** A method takes 255; one is the object it is called on, one may be the body. */
  private static final int MOST_SLOTS = 253;

  /**
   * The arguments of a method, without the body.
   *
   * @param styled the types that are written from their JSON form, by what they are known as
   */
  record Arguments(
      List<ParameterModel> required,
      List<ParameterModel> optional,
      List<String> fixedHeaders,
      Map<String, TypeRef> styled,
      Set<String> names,
      Map<String, String> mended) {

    /** Returns what a method takes for them: {@code long} and {@code double} count twice. */
    int slots() {
      int wide = (int) required.stream().filter(each -> each.type().is("long")).count();
      return required.size() + wide + optional.size();
    }

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
  private final Set<Code> sent = new TreeSet<>();

  ParameterReader(SpecContext context, TypeMapper mapper) {
    this.references = context.references();
    this.schemas = context.schemas();
    this.mapper = mapper;
    this.problems = context.problems();
    this.rules = new RuleReader(context);
  }

  /** Returns the full names of the types that parameters consist of. */
  Set<Code> sent() {
    return sent;
  }

  Arguments read(SpecOperation source, Imports imports) {
    Arguments arguments =
        new Arguments(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new HashSet<>(),
            new HashMap<>());
    List<Placed> declared = declared(source);
    checkPath(source, declared);
    if (!problems.strict()) {
      arguments.mended().putAll(ParameterNames.apart(declared));
    }
    declared.sort(Comparator.comparingInt(each -> order(source.path(), each.parameter())));
    for (Placed each : declared) {
      read(each.parameter(), source, each.pointer(), arguments, imports);
    }
    limit(source, arguments);
    return arguments;
  }

  private void limit(SpecOperation source, Arguments arguments) {
    int count = arguments.required().size() + arguments.optional().size();
    List<ParameterModel> optional = arguments.optional();
    @Nullable ParameterModel first = null;
    while (arguments.slots() > MOST_SLOTS && !optional.isEmpty()) {
      first = optional.remove(optional.size() - 1);
    }
    String reason = "the operation has " + count + " parameters, more than a Java method takes.";
    if (arguments.slots() > MOST_SLOTS) {
      problems.add(source.pointer(), reason + " Remove those that you do not need.");
    } else if (first != null) {
      problems.mend(
          source.pointer(),
          reason + " Remove those that you do not need.",
          "Those from " + first.name() + " on are left out.");
    }
  }

  /** Returns what applies: an operation's own parameter takes the place of its path's. */
  private List<Placed> declared(SpecOperation source) {
    List<Placed> declared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Placed each : source.parameters()) {
      Parameter parameter = references.parameter(each.parameter(), each.pointer());
      if (parameter != null
          && isPlaced(parameter, each.pointer())
          && seen.add(parameter.getIn() + " " + parameter.getName())) {
        declared.add(
            new Placed(problems.strict() ? parameter : inQuery(parameter, source), each.pointer()));
      }
    }
    return declared;
  }

  /** Returns the groups of query and header parameters of which at most one is given. */
  Code exclusive(SpecOperation source) {
    Set<String> names =
        declared(source).stream()
            .map(Placed::parameter)
            .filter(each -> OPTIONAL_PLACES.contains(each.getIn()))
            .map(Parameter::getName)
            .collect(Collectors.toSet());
    List<List<String>> groups =
        Extensions.groups(source.operation().getExtensions(), "x-exclusive");
    for (List<String> group : groups) {
      if (!names.containsAll(group) || group.stream().anyMatch(each -> each.contains(" "))) {
        problems.add(
            source.pointer() + "/x-exclusive",
            "not all of "
                + group
                + " are query or header parameters of this operation. Name only such parameters.");
      }
    }
    return Code.oneOrMany(groups.stream().map(each -> String.join(" ", each)).toList());
  }

  private boolean isPlaced(Parameter parameter, String pointer) {
    boolean placed = parameter.getName() != null && PLACES.contains(parameter.getIn());
    if (!placed) {
      problems.add(
          pointer,
          "the parameter has no name or no location. Add name, and in: path, query, header or cookie.");
    }
    return placed;
  }

  /** Returns a parameter in the query of the path as a query parameter. */
  private static Parameter inQuery(Parameter parameter, SpecOperation source) {
    String name = source.queryPlaceholders().get(parameter.getName());
    if (name == null || !parameter.getIn().equals("path")) {
      return parameter;
    }
    return new Parameter()
        .name(name)
        .in("query")
        .required(true)
        .schema(parameter.getSchema())
        .description(parameter.getDescription());
  }

  private void checkPath(SpecOperation source, List<Placed> declared) {
    Set<String> missing = new TreeSet<>();
    Matcher placeholders = PLACEHOLDER.matcher(problems.strict() ? source.path() : source.route());
    while (placeholders.find()) {
      missing.add(placeholders.group(1));
    }
    List<Placed> unplaced = new ArrayList<>();
    for (Placed each : declared) {
      String name = each.parameter().getName();
      if (each.parameter().getIn().equals("path")) {
        if (!missing.remove(name)) {
          problems.mend(
              each.pointer(),
              "the path has no {" + name + "}. Add it or remove the parameter.",
              "It is left out.");
          unplaced.add(each);
        }
      }
    }
    declared.removeAll(unplaced);
    for (String name : missing) {
      problems.mend(
          source.pointer(),
          "the path has {"
              + name
              + "}, but the operation does not declare that parameter. Declare it.",
          "It is text.");
      Parameter text = new Parameter().name(name).in("path").required(true);
      declared.add(new Placed(text.schema(new StringSchema()), source.pointer()));
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
      Imports imports) {
    if (isIgnored(parameter) || isRefused(parameter, pointer)) {
      return;
    }
    Schema<?> schema = schema(parameter);
    if (schema == null) {
      problems.mendDocument(
          pointer,
          "the parameter \""
              + parameter.getName()
              + "\" has no schema. Describe its type, or its content as JSON.",
          "It is text.");
      parameter.setSchema(new StringSchema());
      return;
    }
    Object constant = constant(parameter);
    if (constant != null && parameter.getIn().equals("header")) {
      arguments.fixedHeaders().add(parameter.getName() + ": " + constant);
      return;
    }
    TypeRef type =
        mapper.map(schema, JavaNames.type(source.plainId() + " " + parameter.getName()), pointer);
    if (type.java().toString().contains("Upload")) {
      mendFile(parameter, type, pointer);
      return;
    }
    imports.addAll(type.imports());
    add(source.id(), parameter, type, pointer, arguments, imports);
  }

  private boolean isIgnored(Parameter parameter) {
    return parameter.getIn().equals("header")
        && IGNORED.contains(parameter.getName().toLowerCase(Locale.ROOT))
        && constant(parameter) == null;
  }

  private boolean isRefused(Parameter parameter, String pointer) {
    String refusal =
        parameter.getIn().equals("header") ? HeaderNames.refusal(parameter.getName()) : "";
    if (!refusal.isEmpty()) {
      problems.add(pointer, refusal);
    }
    return !refusal.isEmpty();
  }

  private void mendFile(Parameter parameter, TypeRef type, String pointer) {
    problems.mendDocument(
        pointer,
        "the parameter \""
            + parameter.getName()
            + "\" is a file, which only a body can carry. Describe the text that the URL or header carries.",
        "It is text.");
    parameter.setSchema(
        type.isList() ? new ArraySchema().items(new StringSchema()) : new StringSchema());
  }

  private @Nullable Object constant(Parameter parameter) {
    return parameter.getSchema() == null
        ? null
        : Schemas.constant(schemas.resolve(parameter.getSchema()));
  }

  /** Returns the schema, or that of the JSON or text that the parameter consists of. */
  private static @Nullable Schema<?> schema(Parameter parameter) {
    if (parameter.getSchema() != null || parameter.getContent() == null) {
      return parameter.getSchema();
    }
    return parameter.getContent().entrySet().stream()
        .filter(each -> BodyReader.isJson(each.getKey()))
        .map(each -> each.getValue().getSchema())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void add(
      String operation,
      Parameter parameter,
      TypeRef type,
      String pointer,
      Arguments arguments,
      Imports imports) {
    String name = name(parameter, pointer, arguments);
    boolean required = isRequired(parameter);
    if (!required) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    String of = operation + "." + name;
    ParameterStyle style = ParameterStyle.of(parameter, type);
    if (!style.isPlain()) {
      imports.add("dev.gangway.core.spec.Styled");
      arguments.styled().put(of, type);
      sent.addAll(type.imports());
    }
    List<Doc> doc = Javadoc.paragraphs(null, parameter.getDescription(), parameter.getExtensions());
    Schema<?> schema = Objects.requireNonNull(schema(parameter));
    Code limits = rules.limits(schema, of, type, pointer);
    if (!limits.isEmpty()) {
      imports.add("dev.gangway.core.spec.ParameterLimits");
    }
    Code written = style.isPlain() ? limits : style.annotation(of, parameter.getName(), limits);
    Code hidden =
        Redacted.annotation(Redaction.of(parameter, schema, operation, schemas, problems), imports);
    ParameterModel argument =
        new ParameterModel(
            ParameterPlaces.of(parameter),
            Code.of("{}{}{}", ParameterPlaces.annotation(parameter, imports), written, hidden),
            required ? type.primitive() : type.java(),
            !required,
            Identifier.of(name),
            Javadoc.param(94, Identifier.of(name), doc),
            false);
    (required ? arguments.required() : arguments.optional()).add(argument);
  }

  private static boolean isRequired(Parameter parameter) {
    return Boolean.TRUE.equals(parameter.getRequired()) || parameter.getIn().equals("path");
  }

  private String name(Parameter parameter, String pointer, Arguments arguments) {
    String wanted = ParameterNames.wanted(parameter);
    String name = arguments.mended().getOrDefault(ParameterNames.called(parameter), wanted);
    if (!name.equals(wanted)) {
      problems.warn(
          pointer,
          "the parameter \""
              + parameter.getName()
              + "\" would be called "
              + wanted
              + " in Java, like another one. It is called "
              + name
              + ". Choose another name with x-java-name.");
    }
    if (!arguments.names().add(name)) {
      problems.add(
          pointer,
          "two parameters would be called " + name + " in Java. Rename one with x-java-name.");
    }
    return name;
  }
}
