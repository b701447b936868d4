package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.MemberModel;
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
import dev.gangway.codegen.schema.ObjectMembers;
import dev.gangway.codegen.schema.ObjectMembers.Member;
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
  private static final int MOST_MEMBERS = 253;

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
   * @param keyMember the name on the wire of its idempotency key; empty where it has none
   */
  RecordModel read(String name, Schema<?> schema, String pointer, Set<Use> uses, String keyMember) {
    List<MemberModel> all =
        types.members(name).stream()
            .map(each -> isKey(each, keyMember) ? each.asKey() : each)
            .toList();
    if (!keyMember.isEmpty()) {
      checkKey(keyMember, all, pointer);
    }
    List<RuleModel> rules = new ArrayList<>();
    all.forEach(each -> rules.addAll(each.rules()));
    // Their defects were reported when the properties were read.
    Map<String, Member> declared = ObjectMembers.of(schema, schemas, new Problems(), name, pointer);
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

  private void warnOfRules(Map<String, Member> declared, List<MemberModel> all) {
    for (MemberModel each : all) {
      if (!each.readOnly()) {
        declared.forEach(
            (jsonName, member) -> {
              if (each.json().equals(Literal.of(jsonName))) {
                ruleReader.warn(member.schema(), each.type(), member.pointer());
              }
            });
      }
    }
  }

  /**
   * Returns whether a property is the idempotency key, which has an empty name if there is none.
   */
  private static boolean isKey(MemberModel member, String keyMember) {
    return !keyMember.isEmpty() && member.json().equals(Literal.of(keyMember));
  }

  private void checkSize(int members, String pointer) {
    if (members > MOST_MEMBERS) {
      problems.add(
          pointer,
          "the object has "
              + members
              + " properties, but a Java record holds at most "
              + MOST_MEMBERS
              + ". Remove those that you do not need: additionalProperties keeps them.");
    }
  }

  private void checkKey(String jsonName, List<MemberModel> all, String pointer) {
    if (all.stream().noneMatch(MemberModel::key)) {
      problems.add(
          pointer,
          "the idempotency key \"" + jsonName + "\" is not a property of this object. Add it.");
    }
    for (MemberModel each : all) {
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
            .add("dev.gangway.core.json.Members")
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
            || described.members().stream().anyMatch(RecordReader::namesScalars);
    return needed.list().stream()
        .filter(each -> scalars || !each.is("dev.gangway.core.json.Scalars"))
        .toList();
  }

  /** Most fields of one type of value are read and written by methods for that type. */
  private static boolean namesScalars(MemberModel field) {
    return field.read().toString().contains(SCALARS)
        || field.codecArgument().toString().contains(SCALARS);
  }
}
