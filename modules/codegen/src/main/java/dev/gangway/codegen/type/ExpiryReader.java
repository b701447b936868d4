package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ExpiryModel;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.ObjectProperties.Property;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code x-expires-at-query}, which says where a link carries its end. */
final class ExpiryReader {
  private static final String EXTENSION = "x-expires-at-query";

  private static final Map<String, Code> CODECS =
      Map.of(
          "", Code.of("Scalars.UNIX_TIME"),
          "unixtime", Code.of("Scalars.UNIX_TIME"),
          "unixtime-millis", Code.of("Scalars.UNIX_TIME_MILLIS"),
          "date-time", Code.of("Scalars.INSTANT"));

  private final Schemas schemas;
  private final Problems problems;

  ExpiryReader(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /** Returns the accessors of a record with these properties. */
  List<ExpiryModel> read(Map<String, Property> declared, List<FieldModel> all) {
    List<ExpiryModel> expiries = new ArrayList<>();
    declared.forEach(
        (jsonName, property) -> {
          Map<String, Object> extensions = extensions(property.schema());
          if (extensions.containsKey(EXTENSION)) {
            all.stream()
                .filter(each -> each.json().equals(Literal.of(jsonName)))
                .forEach(each -> read(extensions, property.pointer(), each, all, expiries));
          }
        });
    return expiries;
  }

  private Map<String, Object> extensions(Schema<?> property) {
    Map<String, Object> own = property.getExtensions();
    Map<String, Object> resolved = schemas.resolve(property).getExtensions();
    return own != null && own.containsKey(EXTENSION) ? own : resolved == null ? Map.of() : resolved;
  }

  private void read(
      Map<String, Object> extensions,
      String pointer,
      FieldModel field,
      List<FieldModel> all,
      List<ExpiryModel> expiries) {
    String parameter = Extensions.text(extensions, EXTENSION, "name");
    Code codec = CODECS.get(Extensions.text(extensions, EXTENSION, "format"));
    String name = JavaNames.member(field.name() + " expires at");
    if (!field.type().is("URI")) {
      report(pointer, "the property is not a link. Make it a string of the format uri.");
    } else if (parameter.isEmpty()) {
      report(pointer, "there is no name. Name the parameter of the query.");
    } else if (codec == null) {
      report(pointer, "the format must be unixtime, unixtime-millis or date-time.");
    } else if (all.stream().anyMatch(each -> each.name().equals(Identifier.of(name)))) {
      report(
          pointer,
          "another property takes the name of the accessor, "
              + name
              + ". Rename one of the two with x-java-name.");
    } else {
      expiries.add(ExpiryModel.of(Identifier.of(name), field.name(), Literal.of(parameter), codec));
    }
  }

  private void report(String pointer, String refusal) {
    problems.mend(pointer + "/" + EXTENSION, refusal, "It is left out.");
  }
}
