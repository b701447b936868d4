package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.FieldModel.Trait;
import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.TwinNames;
import dev.gangway.codegen.schema.ObjectProperties;
import dev.gangway.codegen.schema.ObjectProperties.Property;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a record. */
final class FieldReader {
  private final Schemas schemas;
  private final TypeMapper mapper;
  private final RuleReader ruleReader;
  private final Problems problems;

  FieldReader(SpecContext context, TypeMapper mapper) {
    this.schemas = context.schemas();
    this.mapper = mapper;
    this.ruleReader = new RuleReader(context);
    this.problems = context.problems();
  }

  /** Adds the properties of an object to these, and what they need to the imports. */
  void read(
      String owner, Schema<?> schema, String pointer, List<FieldModel> fields, Imports imports) {
    Map<String, String> taken = new HashMap<>();
    Set<String> required = schemas.required(schema);
    Map<String, Property> all = ObjectProperties.of(schema, schemas, problems, owner, pointer);
    Map<String, String> names = names(all);
    Map<String, String> mended = problems.strict() ? names : distinct(names);
    all.forEach(
        (jsonName, declared) -> {
          Schema<?> property = declared.schema();
          String wanted = Objects.requireNonNull(names.get(jsonName));
          String name = Objects.requireNonNull(mended.get(jsonName));
          if (name.equals(wanted)) {
            refuseTwins(taken.putIfAbsent(name, jsonName), jsonName, name, declared.pointer());
          } else {
            warnOfTwin(jsonName, wanted, name, declared.pointer());
          }
          TypeRef type =
              mapper.map(
                  property, JavaNames.type(declared.owner() + " " + jsonName), declared.pointer());
          imports.addAll(type.imports());
          imports.addAll(type.codecImports());
          fields.add(
              field(
                  owner,
                  fields.size(),
                  jsonName,
                  name,
                  type,
                  declared,
                  required.contains(jsonName)));
        });
  }

  /** Returns the names of the properties that begin with a letter or digit. */
  private static Set<String> plainNames(Map<String, Property> all) {
    return all.keySet().stream()
        .filter(FieldReader::isPlain)
        .map(JavaNames::member)
        .collect(Collectors.toSet());
  }

  private static boolean isPlain(String jsonName) {
    return !jsonName.isEmpty() && Character.isLetterOrDigit(jsonName.charAt(0));
  }

  /** Returns {@code _id} as {@code id}, but as {@code _id} where there is an {@code id} as well. */
  private static String name(String jsonName, Schema<?> property, Set<String> plain) {
    String chosen = Extensions.text(property.getExtensions(), "x-java-name");
    String name = JavaNames.member(chosen.isEmpty() ? jsonName : chosen);
    return chosen.isEmpty() && !isPlain(jsonName) && plain.contains(name) ? "_" + name : name;
  }

  private static Map<String, String> names(Map<String, Property> all) {
    Set<String> plain = plainNames(all);
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach((jsonName, field) -> names.put(jsonName, name(jsonName, field.schema(), plain)));
    return names;
  }

  private static Map<String, String> distinct(Map<String, String> names) {
    return TwinNames.of(names, Set.of(), UnaryOperator.identity(), TwinNames::camel);
  }

  private void warnOfTwin(String jsonName, String wanted, String name, String pointer) {
    problems.warn(
        pointer,
        "the property \""
            + jsonName
            + "\" would be called "
            + wanted
            + " in Java, like another one. It is called "
            + name
            + ". Choose another name with x-java-name.");
  }

  private void refuseTwins(@Nullable String other, String jsonName, String name, String pointer) {
    if (other != null) {
      problems.add(
          pointer,
          "the properties \""
              + other
              + "\" and \""
              + jsonName
              + "\" would both be called "
              + name
              + " in Java. Rename one with x-java-name.");
    }
  }

  private FieldModel field(
      String owner,
      int index,
      String jsonName,
      String name,
      TypeRef type,
      Property declared,
      boolean required) {
    Schema<?> property = declared.schema();
    boolean readOnly = is(property, Schema::getReadOnly);
    boolean needed = traits(property, required).contains(Trait.NEEDED);
    Identifier identifier = Identifier.of(name);
    return new FieldModel(
        index,
        Literal.of(jsonName),
        identifier,
        LocalNames.of(identifier),
        type.java(),
        type.codec(),
        Javadoc.param(
            96, identifier, Javadoc.paragraphs(null, texts(property), property.getExtensions())),
        traits(property, required),
        Redaction.ofProperty(
            property, List.of(owner, declared.owner()), jsonName, schemas, problems),
        assignment(owner, identifier, type, needed),
        initial(property, type),
        readOnly ? List.of() : rules(property, identifier, type, needed, declared.pointer()));
  }

  private Set<Trait> traits(Schema<?> property, boolean required) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean nullable = schemas.nullable(property);
    // A response leaves out what is only written.
    if (required && (nullable || !is(property, Schema::getWriteOnly))) {
      traits.add(Trait.REQUIRED);
    }
    if (nullable) {
      traits.add(Trait.NULLABLE);
    }
    if (is(property, Schema::getReadOnly)) {
      traits.add(Trait.READ_ONLY);
    } else if (required && !nullable) {
      traits.add(Trait.NEEDED);
    }
    return traits;
  }

  private boolean is(Schema<?> property, Function<Schema<?>, @Nullable Boolean> flag) {
    return Boolean.TRUE.equals(flag.apply(property))
        || Boolean.TRUE.equals(flag.apply(schemas.resolve(property)));
  }

  /** Returns the builder's initial value: the only value that the document allows. */
  private Code initial(Schema<?> property, TypeRef type) {
    Object constant = Schemas.constant(schemas.resolve(property));
    return constant == null ? Code.NONE : Code.of("{}", literal(constant.toString(), type.java()));
  }

  /** Returns the Java of a value, or nothing where the type has no literals. */
  static Literal literal(String value, Code type) {
    return switch (type.toString()) {
      case "String" -> Literal.of(value);
      case "Long" -> Literal.ofLong(value);
      case "Integer" -> Literal.ofInt(value);
      case "Boolean" -> Literal.ofBoolean(value);
      default -> Literal.NONE;
    };
  }

  private List<RuleModel> rules(
      Schema<?> property, Identifier name, TypeRef type, boolean needed, String pointer) {
    List<RuleModel> rules = new ArrayList<>();
    if (needed) {
      rules.add(
          new RuleModel(
              RuleModel.Kind.REQUIRED,
              Code.of("required"),
              List.of(Literal.of(name.toString()), Code.of("value.{}", name))));
    }
    rules.addAll(ruleReader.read(property, name, type, pointer));
    return rules;
  }

  /** Returns the description, with the value that the provider takes where none is sent. */
  private String texts(Schema<?> property) {
    Schema<?> target = schemas.resolve(property);
    String own = property.getDescription();
    String description = own != null ? own : target.getDescription();
    Object standard = property.getDefault() != null ? property.getDefault() : target.getDefault();
    List<String> texts = new ArrayList<>();
    if (description != null && !description.isBlank()) {
      texts.add(description);
    }
    if (standard != null && isShort(standard)) {
      texts.add("The provider's default is `" + standard + "`.");
    }
    return String.join("\n\n", texts);
  }

  private static boolean isShort(Object value) {
    String text = value.toString();
    return (value instanceof String || value instanceof Number || value instanceof Boolean)
        && !text.isBlank()
        && text.length() <= 60
        && text.indexOf('`') < 0;
  }

  /**
   * Returns what a builder keeps of an argument: collections are copied, and what is needed is
   * never null.
   */
  private static Code assignment(String owner, Identifier name, TypeRef type, boolean needed) {
    Code given =
        needed
            ? Code.of("RequestRules.notNull({}, {})", name, Literal.of(owner + "." + name))
            : Code.of("{}", name);
    if (!type.isList() && !type.isMap()) {
      return given;
    }
    if (type.isListOfNullables() || type.isMap()) {
      return Code.of("RecordFields.copy({})", given);
    }
    // Unlike reading, a builder refuses null among the elements.
    Code copied = Code.of("List.copyOf({})", given);
    return needed ? copied : Code.of("{} == null ? null : {}", name, copied);
  }
}
