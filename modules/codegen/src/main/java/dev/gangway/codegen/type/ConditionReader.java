package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.ObjectProperties.Property;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the fields of an object demand of each other: {@code x-exclusive} of the object lists
 * fields of which at most one may be given; {@code x-required-if} and its siblings at a property
 * say beside which others it is required, {@code x-only-if} when it may be given at all.
 */
final class ConditionReader {
  private static final String EXCLUSIVE = "x-exclusive";
  private static final String REQUIRED_IF = "x-required-if";
  private static final String ONLY_IF = "x-only-if";

  /** The extensions that name other fields, with the words for one that has them. */
  private enum Presence {
    WITH("x-required-with", "%s is given", "one of %s is given"),
    WITHOUT("x-required-without", "%s is not given", "one of %s is not given"),
    WITHOUT_ALL("x-required-without-all", "%s is not given", "none of %s is given");

    private final String extension;
    private final String one;
    private final String several;

    Presence(String extension, String one, String several) {
      this.extension = extension;
      this.one = one;
      this.several = several;
    }

    private When of(List<Field> fields) {
      String names = fields.stream().map(Field::quoted).collect(Collectors.joining(", "));
      return new When(test(fields), String.format(fields.size() == 1 ? one : several, names));
    }

    private Code test(List<Field> fields) {
      List<Code> given = fields.stream().map(each -> Code.of("{} != null", each.java())).toList();
      List<Code> missing = fields.stream().map(each -> Code.of("{} == null", each.java())).toList();
      return switch (this) {
        case WITH -> Code.join(" || ", given);
        case WITHOUT -> Code.join(" || ", missing);
        case WITHOUT_ALL -> Code.join(" && ", missing);
      };
    }
  }

  /**
   * The conditions between the fields of an object.
   *
   * @param sentences the rules in words, as paragraphs of Javadoc
   */
  record Conditions(List<RuleModel> rules, List<Doc> sentences) {

    private void add(RuleModel rule, String sentence) {
      rules.add(rule);
      sentences.add(Javadoc.text(sentence));
    }
  }

  /** When a condition holds, in Java and in words that quote fields by {@code `}. */
  private record When(Code java, String words) {}

  /**
   * A field of the record that is checked.
   *
   * @param name as Java calls it
   * @param java what is null where it is not given
   */
  private record Field(String name, Code java) {

    private String quoted() {
      return "`" + name + "`";
    }
  }

  private final ModelTypes types;
  private final Schemas schemas;
  private final Problems problems;

  ConditionReader(SpecContext context, ModelTypes types) {
    this.types = types;
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /** Returns the conditions among the fields of an object that is sent. */
  Conditions read(
      Schema<?> object,
      Map<String, Property> declared,
      List<FieldModel> components,
      String pointer) {
    Conditions read = new Conditions(new ArrayList<>(), new ArrayList<>());
    Fields fields = new Fields(components);
    for (List<String> group : Extensions.groups(schemas.extensions(object, EXCLUSIVE), EXCLUSIVE)) {
      addExclusive(fields.at(pointer + "/" + EXCLUSIVE, group), read);
    }
    declared.forEach(
        (jsonName, property) -> {
          Map<String, Object> extensions = property.schema().getExtensions();
          if (extensions != null && fields.knows(jsonName)) {
            read(jsonName, extensions, fields, property.pointer(), read);
          }
        });
    return read;
  }

  private static void addExclusive(List<Field> fields, Conditions read) {
    List<Fragment> arguments = new ArrayList<>();
    arguments.add(Literal.of(fields.stream().map(Field::name).collect(Collectors.joining(", "))));
    fields.forEach(each -> arguments.add(each.java()));
    read.add(
        new RuleModel(RuleModel.Kind.LIMIT, Code.of("exclusive"), arguments),
        "At most one of "
            + fields.stream().map(Field::quoted).collect(Collectors.joining(", "))
            + " is given.");
  }

  private void read(
      String jsonName,
      Map<String, Object> extensions,
      Fields fields,
      String pointer,
      Conditions read) {
    Field field = fields.at(pointer, List.of(jsonName)).get(0);
    for (String extension : List.of(REQUIRED_IF, ONLY_IF)) {
      When when = hasValues(extensions.get(extension), fields, pointer + "/" + extension);
      if (when != null) {
        add(field, extension.equals(REQUIRED_IF), when, read);
      }
    }
    for (Presence presence : Presence.values()) {
      List<String> names = Extensions.texts(extensions, presence.extension);
      if (!names.isEmpty()) {
        List<Field> others = fields.at(pointer + "/" + presence.extension, names);
        add(field, true, presence.of(others), read);
      }
    }
  }

  private static void add(Field field, boolean required, When when, Conditions read) {
    read.add(
        new RuleModel(
            RuleModel.Kind.CONDITION,
            required ? Code.of("requiredIf") : Code.of("allowedIf"),
            List.of(
                Literal.of(field.name()),
                field.java(),
                when.java(),
                Literal.of(when.words().replace("`", "")))),
        field.quoted()
            + (required ? " is required if " : " is allowed only if ")
            + when.words()
            + ".");
  }

  /** Returns when fields have these values, or null if the extension does not say so. */
  private @Nullable When hasValues(@Nullable Object declared, Fields fields, String pointer) {
    if (declared == null) {
      return null;
    }
    if (!(declared instanceof Map<?, ?> values) || values.isEmpty()) {
      problems.add(
          pointer,
          "the condition is not an object of properties and their values. Write it as {kind: [a, b]}.");
      return null;
    }
    List<When> all = new ArrayList<>();
    values.forEach(
        (jsonName, accepted) ->
            all.add(
                hasValue(
                    fields.at(pointer, List.of(jsonName.toString())).get(0),
                    Extensions.list(accepted))));
    return new When(
        Code.join(" && ", all.stream().map(When::java).toList()),
        all.stream().map(When::words).collect(Collectors.joining(" and ")));
  }

  private static When hasValue(Field field, List<String> accepted) {
    List<Fragment> arguments = new ArrayList<>(List.of(field.java()));
    accepted.forEach(each -> arguments.add(Literal.of(each)));
    return new When(
        Code.of("RequestRules.isAny({})", Code.join(", ", arguments)),
        field.quoted() + " is `" + String.join("` or `", accepted) + "`");
  }

  /** The fields that are sent, by their names on the wire. */
  private final class Fields {
    private final Map<Literal, FieldModel> models = new LinkedHashMap<>();

    Fields(List<FieldModel> all) {
      all.stream().filter(each -> !each.readOnly()).forEach(each -> models.put(each.json(), each));
    }

    boolean knows(String jsonName) {
      return models.containsKey(Literal.of(jsonName));
    }

    /** Returns the fields, and reports those that this object does not send. */
    List<Field> at(String pointer, List<String> jsonNames) {
      List<Field> fields = new ArrayList<>();
      for (String jsonName : jsonNames) {
        Field field = field(jsonName);
        if (field == null) {
          problems.add(
              pointer,
              "this object sends no property \"" + jsonName + "\". Name one that it sends.");
        } else {
          fields.add(field);
        }
      }
      return fields.size() == jsonNames.size() ? fields : List.of(new Field("", Code.of("null")));
    }

    private @Nullable Field field(String jsonName) {
      FieldModel model = models.get(Literal.of(jsonName));
      return model == null
          ? nested(jsonName)
          : new Field(model.name().toString(), Code.of("value.{}", model.name()));
    }

    /** Returns the field {@code id} of the object {@code platform} for {@code platform.id}. */
    private @Nullable Field nested(String path) {
      int dot = path.indexOf('.');
      FieldModel outer = dot < 0 ? null : models.get(Literal.of(path.substring(0, dot)));
      if (outer == null) {
        return null;
      }
      Literal rest = Literal.of(path.substring(dot + 1));
      return types.fields(outer.type().toString()).stream()
          .filter(each -> each.json().equals(rest))
          .map(inner -> new Field(outer.name() + "." + inner.name(), reach(outer, inner)))
          .findFirst()
          .orElse(null);
    }

    private static Code reach(FieldModel outer, FieldModel inner) {
      return inner.promised()
          ? Code.of("value.{}", outer.name())
          : Code.of(
              "(value.{} == null ? null : value.{}.{}())",
              outer.name(),
              outer.name(),
              inner.name());
    }
  }
}
