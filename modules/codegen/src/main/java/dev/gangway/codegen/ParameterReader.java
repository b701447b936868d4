package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ParameterModel;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters into a method's arguments: those of the path first, then what is required, then
 * the optional ones.
 */
final class ParameterReader {
  private static final Map<String, String> ANNOTATIONS =
      Map.of("path", "Path", "query", "Query", "header", "Header");

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

  ParameterReader(OpenAPI document, Schemas schemas, TypeMapper mapper, Problems problems) {
    this.references = new References(document);
    this.schemas = schemas;
    this.mapper = mapper;
    this.problems = problems;
  }

  Arguments read(SpecOperation source, Set<String> imports) {
    Arguments arguments =
        new Arguments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    List<Parameter> declared = new ArrayList<>();
    source.parameters().forEach(parameter -> declared.add(references.parameter(parameter)));
    declared.sort(Comparator.comparingInt(parameter -> order(source.path(), parameter)));
    for (int i = 0; i < declared.size(); i++) {
      read(declared.get(i), source, source.pointer() + "/parameters/" + i, arguments, imports);
    }
    return arguments;
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
        mapper.map(
            schema, JavaNames.type(source.id()) + JavaNames.type(parameter.getName()), pointer);
    String refusal = refusal(parameter, type);
    if (refusal != null) {
      problems.add(pointer, "the parameter \"" + parameter.getName() + "\" " + refusal);
      return;
    }
    imports.add("retrofit2.http." + annotation);
    imports.addAll(type.imports());
    add(parameter, annotation, type, pointer, arguments, imports);
  }

  private static @Nullable String refusal(Parameter parameter, TypeRef type) {
    if (type.isMap()) {
      return "is an object, which has no form in a URL or header here. Declare its members as parameters.";
    }
    boolean joined =
        type.isList()
            && (Boolean.FALSE.equals(parameter.getExplode())
                || (parameter.getStyle() != null && parameter.getStyle() != StyleEnum.FORM)
                || !parameter.getIn().equals("query"));
    return joined
        ? "is a list in one value. Only query lists that repeat the parameter (style form, explode) are supported."
        : null;
  }

  private void add(
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
    boolean required = Boolean.TRUE.equals(parameter.getRequired());
    String doc =
        String.join(
            " ", Javadoc.paragraphs(null, parameter.getDescription(), parameter.getExtensions()));
    if (!required) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    ParameterModel argument =
        new ParameterModel(
            "@" + annotation + "(" + JavaText.literal(parameter.getName()) + ")",
            required ? type.primitive() : "@Nullable " + type.java(),
            name,
            doc,
            false);
    (required ? arguments.required() : arguments.optional()).add(argument);
  }
}
