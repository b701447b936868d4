package dev.gangway.codegen.operation;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;

/**
 * The wire form of a parameter's value.
 *
 * @param name OpenAPI's name of the style; {@code json} where the parameter is JSON, {@code cookie}
 *     in a cookie; empty where Retrofit writes it, as one value or repeated
 */
record ParameterStyle(String name, boolean explode) {
  private static final ParameterStyle PLAIN = new ParameterStyle("", false);

  static ParameterStyle of(Parameter parameter, TypeRef type) {
    boolean isCookie = parameter.getIn().equals("cookie");
    if (parameter.getSchema() == null) {
      return new ParameterStyle(isCookie ? "cookie" : "json", false);
    }
    String style = style(parameter);
    boolean explode =
        parameter.getExplode() == null ? style.equals("form") : parameter.getExplode();
    if (isCookie) {
      return new ParameterStyle("cookie", explode && type.form() != TypeRef.Form.TEXT);
    }
    boolean plain =
        switch (type.form()) {
          case TEXT -> !style.equals("label") && !style.equals("matrix");
          case TEXTS -> parameter.getIn().equals("query") && !style.equals("deepObject") && explode;
          case OBJECT, JSON -> false;
        };
    return plain ? PLAIN : new ParameterStyle(style, explode);
  }

  private static String style(Parameter parameter) {
    StyleEnum declared = parameter.getStyle();
    if (declared != null) {
      return declared.toString();
    }
    return switch (parameter.getIn()) {
      case "query", "cookie" -> "form";
      default -> "simple";
    };
  }

  boolean isPlain() {
    return name.isEmpty();
  }

  /** Returns the annotation on a line of its own, and then that of the limits. */
  Code annotation(String of, String parameter, Code limits) {
    return Code.of(
        "\n          @Styled(of = {}, name = {}, style = {}{}){}",
        Literal.of(of),
        Literal.of(parameter),
        Literal.of(name),
        explode ? Code.of(", explode = true") : Code.NONE,
        limits.isEmpty() ? Code.of("\n         ") : limits);
  }
}
