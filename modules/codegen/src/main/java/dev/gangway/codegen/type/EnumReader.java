package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.EnumModel;
import dev.gangway.codegen.model.EnumModel.ConstantModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.TwinNames;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the values of an enum and names them. */
final class EnumReader {
  private static final String NAMES = "x-enum-varnames";
  private static final String TERMINAL = "x-terminal";
  private static final String DESCRIPTIONS = "x-enum-descriptions";

  /** Names of an enum's own. */
  private static final Set<String> TAKEN = Set.of("CODEC", "CONSTANTS", "UNRECOGNIZED");

  private final Code modelPackage;
  private final Problems problems;

  EnumReader(SpecContext context) {
    this.modelPackage = context.modelPackage();
    this.problems = context.problems();
  }

  EnumModel read(String name, Schema<?> schema, List<Doc> doc, String pointer) {
    boolean integer = isInteger(schema);
    List<String> values =
        schema.getEnum().stream()
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .map(value -> integer ? whole(value) : value)
            .distinct()
            .toList();
    List<String> names = named(NAMES, schema, values.size(), pointer);
    List<String> descriptions = named(DESCRIPTIONS, schema, values.size(), pointer);
    List<ConstantModel> constants = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    List<String> chosen =
        problems.strict() ? wanted(values, names) : distinct(values, names, pointer);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      String constant = chosen.get(i);
      String place = pointer + "/enum/" + i;
      checkName(constant, value, taken.putIfAbsent(constant, value), place);
      Literal literal = literal(value, integer, place);
      constants.add(
          new ConstantModel(
              Identifier.of(JavaText.isName(constant) ? constant : JavaNames.constant(value)),
              literal,
              Javadoc.lines(90, doc(value, descriptions.isEmpty() ? "" : descriptions.get(i))),
              2 * name.length() + 2 * constant.length() + literal.length() > 58));
    }
    return new EnumModel(
        Identifier.of(name),
        modelPackage,
        Javadoc.lines(96, doc),
        integer,
        constants,
        terminal(schema, values, constants, pointer));
  }

  private Literal literal(String value, boolean integer, String pointer) {
    Literal literal = integer ? Literal.ofLong(value) : Literal.of(value);
    if (literal.isEmpty()) {
      problems.add(
          pointer,
          "the value \""
              + value
              + "\" is not an integer that a long holds. Correct the type or the value.");
    }
    return literal;
  }

  private static List<String> wanted(List<String> values, List<String> names) {
    return names.isEmpty() ? values.stream().map(JavaNames::constant).toList() : names;
  }

  /** Returns names that can all be declared. */
  private List<String> distinct(List<String> values, List<String> names, String pointer) {
    List<String> wanted = wanted(values, names);
    Map<String, String> possible = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String name = wanted.get(i);
      String own = JavaText.isName(name) ? name : JavaNames.constant(values.get(i));
      possible.put(values.get(i), TAKEN.contains(own) ? "VALUE_" + own : own);
    }
    Map<String, String> distinct =
        TwinNames.of(possible, TAKEN, UnaryOperator.identity(), TwinNames::constant);
    for (int i = 0; i < values.size(); i++) {
      String name = Objects.requireNonNull(distinct.get(values.get(i)));
      if (!name.equals(wanted.get(i))) {
        problems.warn(
            pointer + "/enum/" + i,
            "the value \""
                + values.get(i)
                + "\" would be called "
                + wanted.get(i)
                + ", which is taken or cannot name a constant. It is called "
                + name
                + ". Choose another name with "
                + NAMES
                + ".");
      }
    }
    return values.stream().map(distinct::get).map(Objects::requireNonNull).toList();
  }

  /** Returns {@code 1.0} and {@code 1e0} as {@code 1}, which JSON Schema takes for the same. */
  private static String whole(String value) {
    String literal = JavaText.integer(value, "Long");
    return literal.isEmpty() ? value : literal.substring(0, literal.length() - 1);
  }

  /** Returns the constants that no other state follows. */
  private List<Identifier> terminal(
      Schema<?> schema, List<String> values, List<ConstantModel> constants, String pointer) {
    Map<String, Object> extensions = schema.getExtensions();
    List<String> terminal = Extensions.texts(extensions, TERMINAL);
    if (terminal.isEmpty() && extensions != null && extensions.containsKey(TERMINAL)) {
      problems.mend(
          pointer + "/" + TERMINAL,
          "x-terminal is empty. Name the final values, or remove it.",
          "It is left out.");
    }
    List<Identifier> names = new ArrayList<>();
    for (String value : terminal) {
      int index = values.indexOf(value);
      if (index < 0) {
        problems.mend(
            pointer + "/" + TERMINAL,
            "the enum has no value \"" + value + "\". Name one that it has.",
            "It is left out.");
      } else if (!names.contains(constants.get(index).constant())) {
        names.add(constants.get(index).constant());
      }
    }
    return names;
  }

  /** Returns whether the values are integers on the wire. */
  static boolean isInteger(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return kinds.contains("integer")
        || (kinds.isEmpty()
            && schema.getEnum().stream()
                .filter(Objects::nonNull)
                .allMatch(value -> value instanceof Number && value.toString().matches("-?\\d+")));
  }

  /** Returns what an extension says of each value; nothing when the schema lacks it. */
  private List<String> named(String extension, Schema<?> schema, int values, String pointer) {
    List<String> texts = Extensions.texts(schema.getExtensions(), extension);
    if (!texts.isEmpty() && texts.size() != values) {
      problems.mend(
          pointer + "/" + extension,
          "the enum has "
              + values
              + " values, but this list has "
              + texts.size()
              + ". Give one per value, in the order of the enum.",
          "The list is not used.");
      return List.of();
    }
    return texts;
  }

  private void checkName(String constant, String value, @Nullable String other, String pointer) {
    if (!JavaText.isName(constant) || constant.equals("CONSTANTS")) {
      problems.add(
          pointer,
          "the value \""
              + value
              + "\" would be called "
              + constant
              + ", which cannot name a constant. Correct "
              + NAMES
              + ".");
    } else if (constant.equals("UNRECOGNIZED")) {
      refuse(value, constant, "which is reserved for unknown values", pointer);
    } else if (other != null) {
      refuse(value, constant, "like \"" + other + "\"", pointer);
    }
  }

  private void refuse(String value, String constant, String reason, String pointer) {
    problems.add(
        pointer,
        "the value \""
            + value
            + "\" would be called "
            + constant
            + ", "
            + reason
            + ". Name the constants with "
            + NAMES
            + ".");
  }

  private static List<Doc> doc(String value, String description) {
    List<Doc> doc = Javadoc.paragraphs(null, description, null);
    if (!doc.isEmpty()) {
      return doc;
    }
    if (Javadoc.visible(value).isBlank()) {
      return List.of(
          value.isBlank() ? Doc.of("The empty value.") : Doc.of("A value that cannot be shown."));
    }
    return List.of(Doc.of("The value {}.", Javadoc.code(value)));
  }
}
