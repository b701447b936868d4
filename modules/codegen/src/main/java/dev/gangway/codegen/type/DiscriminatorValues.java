package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills in the discriminator in the records of a union. */
final class DiscriminatorValues {
  private final Problems problems;
  private final Map<String, Map<String, Set<String>>> byRecord = new HashMap<>();

  DiscriminatorValues(Problems problems) {
    this.problems = problems;
  }

  /** Notes the values of a property that stand for a record. */
  void note(String record, String field, List<String> values) {
    byRecord
        .computeIfAbsent(record, any -> new LinkedHashMap<>())
        .computeIfAbsent(field, any -> new HashSet<>())
        .addAll(values);
  }

  /**
   * Sets what builders begin with; a record that does not declare the property gets it.
   *
   * @param literal returns the Java of a value and a type
   */
  void apply(
      Map<String, List<FieldModel>> fields,
      BiFunction<String, Code, Code> literal,
      BiConsumer<String, Code> need,
      Function<String, String> pointer) {
    byRecord.forEach(
        (record, tags) ->
            tags.forEach(
                (tag, values) -> {
                  List<FieldModel> all = Objects.requireNonNull(fields.get(record));
                  if (all.stream().noneMatch(each -> each.json().equals(Literal.of(tag)))) {
                    need.accept(record, Code.of("dev.gangway.core.json.Scalars"));
                    all.add(undeclared(tag, all, pointer.apply(record)));
                  }
                  if (values.size() == 1) {
                    String value = values.iterator().next();
                    all.replaceAll(
                        each ->
                            each.json().equals(Literal.of(tag))
                                ? tagged(each, value, literal)
                                : each);
                  }
                }));
  }

  private FieldModel undeclared(String tag, List<FieldModel> all, String pointer) {
    Identifier name = Identifier.of(JavaNames.member(tag));
    if (all.stream().map(FieldModel::name).collect(Collectors.toSet()).contains(name)) {
      problems.add(
          pointer,
          "the discriminator \""
              + tag
              + "\" would be called "
              + name
              + " in Java, like another property. Declare it as a property with x-java-name.");
    }
    return new FieldModel(
        all.size(),
        Literal.of(tag),
        name,
        LocalNames.of(name),
        Code.of("String"),
        Code.of("Scalars.STRING"),
        Javadoc.param(96, name, List.of(Doc.of("Tells which type of object this is."))),
        Set.of(),
        Sensitivity.NONE,
        Code.of("{}", name),
        Code.NONE,
        List.of());
  }

  private static FieldModel tagged(
      FieldModel field, String value, BiFunction<String, Code, Code> literal) {
    return field.initial().isEmpty()
        ? field.withInitial(literal.apply(value, field.type()))
        : field;
  }
}
