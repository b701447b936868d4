package dev.gangway.codegen.operation;

import dev.gangway.codegen.model.ParameterModel.Place;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Literal;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the values of parameters stand in a request, in the words of Retrofit. */
final class ParameterPlaces {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern PATH_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  /** Returns the place of a value. */
  static Place of(Parameter parameter) {
    return switch (parameter.getIn()) {
      case "path" -> Place.PATH;
      case "query" -> Place.QUERY;
      default -> Place.HEADER;
    };
  }

  /** Returns the annotation of Retrofit. */
  static Code annotation(Parameter parameter, Imports imports) {
    String name = parameter.getName();
    switch (parameter.getIn()) {
      case "path" -> {
        imports.add("retrofit2.http.Path");
        // Retrofit would leave some reserved characters as they are; core escapes them all.
        return Code.of("@Path(value = {}, encoded = true)", Literal.of(placeholder(name)));
      }
      case "query" -> {
        imports.add("retrofit2.http.Query");
        return Code.of("@Query({})", Literal.of(name));
      }
      default -> {
        imports.add("retrofit2.http.Header");
        boolean cookie = parameter.getIn().equals("cookie");
        return Code.of("@Header({})", Literal.of(cookie ? "Cookie" : name));
      }
    }
  }

  /** Returns the path with placeholders that Retrofit can fill in. */
  static String path(String path) {
    return PLACEHOLDER
        .matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement("{" + placeholder(found.group(1)) + "}"));
  }

  private static String placeholder(String name) {
    return PATH_NAME.matcher(name).matches() ? name : "p" + JavaNames.type(name);
  }

  private ParameterPlaces() {}
}
