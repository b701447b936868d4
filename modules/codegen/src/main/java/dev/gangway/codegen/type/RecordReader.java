package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.RecordModel;
import dev.gangway.codegen.model.RecordModel.Additional;
import dev.gangway.codegen.model.RecordModel.Use;
import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.ObjectProperties;
import dev.gangway.codegen.schema.ObjectProperties.Property;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ConditionReader.Conditions;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a record of an object whose properties are known. */
final class RecordReader {
  private static final String SCALARS = "Scalars.";

  /** A constructor takes 255 arguments; one is the record itself, one the additional properties. */
  private static final int MOST_FIELDS = 253;

  private final ModelTypes types;
  private final Code modelPackage;
  private final Schemas schemas;
  private final RuleReader ruleReader;
  private final ConditionReader conditionReader;
  private final ExpiryReader expiryReader;
  private final Problems problems;

  RecordReader(SpecContext context, ModelTypes types) {
    this.types = types;
    this.modelPackage = context.modelPackage();
    this.schemas = context.schemas();
    this.ruleReader = new RuleReader(context);
    this.conditionReader = new ConditionReader(context, types);
    this.expiryReader = new ExpiryReader(context);
    this.problems = context.problems();
  }

  /**
   * Returns the model.
   *
   * @param keyField the name on the wire of its idempotency key; empty where it has none
   */
  RecordModel read(String name, Schema<?> schema, String pointer, Set<Use> uses, String keyField) {
    List<FieldModel> all =
        types.fields(name).stream()
            .map(each -> isKey(each, keyField) ? each.asKey() : each)
            .toList();
    if (!keyField.isEmpty()) {
      checkKey(keyField, all, pointer);
    }
    List<RuleModel> rules = new ArrayList<>();
    all.forEach(each -> rules.addAll(each.rules()));
    // Their defects were reported when the properties were read.
    Map<String, Property> declared =
        ObjectProperties.of(schema, schemas, new Problems(), name, pointer);
    Conditions conditions = conditionReader.read(schema, declared, all, pointer);
    rules.addAll(conditions.rules());
    List<Doc> doc = new ArrayList<>(doc(schema, name));
    doc.addAll(conditions.sentences());
    if (uses.contains(Use.SENT)) {
      warnOfRules(declared, all);
    }
    TypeRef others = types.additional(name);
    checkSize(all.size(), pointer);
    RecordModel described =
        new RecordModel(
            Identifier.of(name),
            modelPackage,
            Javadoc.lines(96, doc),
            all,
            uses,
            rules,
            others == null ? Additional.RAW : new Additional(others.java(), others.codec()),
            expiryReader.read(declared, all),
            types.interfaces(name),
            List.of());
    return described.withImports(imports(described));
  }

  private void warnOfRules(Map<String, Property> declared, List<FieldModel> all) {
    for (FieldModel each : all) {
      if (!each.readOnly()) {
        declared.forEach(
            (jsonName, field) -> {
              if (each.json().equals(Literal.of(jsonName))) {
                ruleReader.warn(field.schema(), each.type(), field.pointer());
              }
            });
      }
    }
  }

  /**
   * Returns whether a property is the idempotency key, which has an empty name if there is none.
   */
  private static boolean isKey(FieldModel field, String keyField) {
    return !keyField.isEmpty() && field.json().equals(Literal.of(keyField));
  }

  private void checkSize(int fields, String pointer) {
    if (fields > MOST_FIELDS) {
      problems.add(
          pointer,
          "the object has "
              + fields
              + " properties, but a Java record holds at most "
              + MOST_FIELDS
              + ". Remove those that you do not need: additionalProperties keeps them.");
    }
  }

  private void checkKey(String jsonName, List<FieldModel> all, String pointer) {
    if (all.stream().noneMatch(FieldModel::key)) {
      problems.add(
          pointer,
          "the idempotency key \"" + jsonName + "\" is not a property of this object. Add it.");
    }
    for (FieldModel each : all) {
      if (each.key() && !each.type().is("String")) {
        problems.add(
            pointer,
            "the idempotency key \"" + jsonName + "\" is not a plain string. Make it one.");
      } else if (!each.key() && each.name().equals(Identifier.of("idempotencyKey"))) {
        problems.add(
            pointer,
            "the property "
                + each.json()
                + " takes the name of the accessor for the idempotency key, which is \""
                + jsonName
                + "\". Rename it with x-java-name.");
      }
    }
  }

  /** Returns what the document says of a type, or its name. */
  static List<Doc> doc(Schema<?> schema, String name) {
    List<Doc> doc =
        Javadoc.paragraphs(schema.getTitle(), schema.getDescription(), schema.getExtensions());
    return doc.isEmpty() ? List.of(Doc.of("{}.", Javadoc.text(name))) : doc;
  }

  private List<Code> imports(RecordModel described) {
    Imports needed =
        new Imports()
            .addAll(types.imports(described.name().toString()))
            .leaveOut(modelPackage)
            .add("com.squareup.moshi.JsonAdapter")
            .add("dev.gangway.core.json.JsonCodec")
            .add("dev.gangway.core.json.JsonInput")
            .add("dev.gangway.core.json.JsonOutput")
            .add("dev.gangway.core.json.RecordFields")
            .add("dev.gangway.core.json.FieldNames")
            .add("dev.gangway.core.json.RawJson")
            .add("java.io.IOException")
            .add("java.util.Map")
            .add("org.jspecify.annotations.Nullable");
    if (described.sent()) {
      needed.add("java.util.LinkedHashMap").add("java.util.Objects");
    }
    if (described.redacted()) {
      needed.add("dev.gangway.core.spec.Sensitive");
    }
    if (described.checked()) {
      needed.add("dev.gangway.core.spec.RequestRules");
    }
    if (described.sent() && !described.additionalType().isEmpty()) {
      needed.add("dev.gangway.core.json.SentJson");
    }
    if (!described.expiries().isEmpty()) {
      needed.add("java.time.Instant");
    }
    if (described.idempotent()) {
      needed.add("dev.gangway.core.spec.Idempotent").add("java.util.Objects");
    }
    boolean scalars =
        described.additionalCodec().toString().contains(SCALARS)
            || described.fields().stream().anyMatch(RecordReader::namesScalars);
    return needed.list().stream()
        .filter(each -> scalars || !each.is("dev.gangway.core.json.Scalars"))
        .toList();
  }

  /** Most fields of one type of value are read and written by methods for that type. */
  private static boolean namesScalars(FieldModel field) {
    return field.read().toString().contains(SCALARS)
        || field.codecArgument().toString().contains(SCALARS);
  }
}
