package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ClientModel.RecordModel;
import dev.gangway.codegen.model.MemberModel;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.schema.ObjectMembers;
import dev.gangway.codegen.schema.ObjectMembers.Member;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.type.ConditionReader.Conditions;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes a record of an object whose members are known. */
final class RecordReader {
  private static final String JSON = "dev.gangway.core.json.";

  /** A constructor takes 255 arguments; one is the record itself, one the additional members. */
  private static final int MOST_MEMBERS = 253;

  private final ModelTypes types;
  private final String modelPackage;
  private final Schemas schemas;
  private final RuleReader ruleReader;
  private final ConditionReader conditionReader;
  private final Problems problems;

  RecordReader(ModelTypes types, String modelPackage, Schemas schemas, Problems problems) {
    this.types = types;
    this.modelPackage = modelPackage;
    this.schemas = schemas;
    this.ruleReader = new RuleReader(schemas, problems);
    this.conditionReader = new ConditionReader(types, schemas, problems);
    this.problems = problems;
  }

  /**
   * Returns the model.
   *
   * @param acted whether it is what an operation answers that a provider may not carry out twice
   */
  RecordModel read(
      String name,
      Schema<?> schema,
      String pointer,
      boolean sent,
      boolean acted,
      String keyMember) {
    List<MemberModel> all =
        types.members(name).stream()
            .map(each -> isKey(each, keyMember) ? unpromised(each) : each)
            .toList();
    String key =
        all.stream()
            .filter(each -> isKey(each, keyMember))
            .map(MemberModel::name)
            .findFirst()
            .orElse("");
    if (!keyMember.isEmpty()) {
      checkKey(keyMember, key, all, pointer);
    }
    List<String> rules = new ArrayList<>();
    all.forEach(each -> rules.addAll(each.rules()));
    // What is wrong with them was reported when the members were made.
    Map<String, Member> declared = ObjectMembers.of(schema, schemas, new Problems(), name, pointer);
    Conditions conditions = conditionReader.read(schema, declared, all, pointer);
    rules.addAll(conditions.rules());
    List<String> doc = new ArrayList<>(doc(schema, name));
    doc.addAll(conditions.sentences());
    if (sent) {
      warnOfRules(declared, all);
    }
    TypeRef others = types.additional(name);
    checkSize(all.size(), pointer);
    return new RecordModel(
        name,
        modelPackage,
        Javadoc.lines(96, doc),
        all,
        sent,
        all.stream().anyMatch(MemberModel::redacted),
        key,
        acted,
        rules,
        others == null ? "" : others.java(),
        others == null ? "" : others.codec(),
        types.interfaces(name),
        imports(name, sent, sent && !rules.isEmpty(), sent && others != null, !key.isEmpty()));
  }

  private void warnOfRules(Map<String, Member> declared, List<MemberModel> all) {
    for (MemberModel each : all) {
      Member member = declared.get(each.jsonName());
      if (member != null && !each.readOnly()) {
        ruleReader.warn(member.schema(), each.type(), member.pointer());
      }
    }
  }

  /** Returns whether a member is the idempotency key, which has an empty name if there is none. */
  private static boolean isKey(MemberModel member, String keyMember) {
    return !keyMember.isEmpty() && member.jsonName().equals(keyMember);
  }

  private void checkSize(int members, String pointer) {
    if (members > MOST_MEMBERS) {
      problems.add(
          pointer,
          "the object has "
              + members
              + " members, and a Java record holds "
              + MOST_MEMBERS
              + ". Leave out those that you do not need: they are kept in additionalProperties.");
    }
  }

  private void checkKey(String jsonName, String key, List<MemberModel> all, String pointer) {
    if (key.isEmpty()) {
      problems.add(
          pointer,
          "the idempotency key \"" + jsonName + "\" is not a member of this object. Add it.");
    }
    for (MemberModel each : all) {
      if (each.name().equals(key) && !each.type().equals("String")) {
        problems.add(
            pointer, "the idempotency key \"" + jsonName + "\" is no plain string. Make it one.");
      } else if (!each.name().equals(key) && each.name().equals("idempotencyKey")) {
        problems.add(
            pointer,
            "the member \""
                + each.jsonName()
                + "\" has the name of the idempotency key, which is \""
                + jsonName
                + "\". Rename it with x-java-name.");
      }
    }
  }

  /** The client fills in an idempotency key, so that a builder does without. */
  private static MemberModel unpromised(MemberModel key) {
    return new MemberModel(
        key.index(),
        key.jsonName(),
        key.name(),
        key.local(),
        key.type(),
        key.codec(),
        key.doc(),
        false,
        false,
        false,
        true,
        false,
        key.redaction(),
        key.name(),
        "",
        key.rules().stream().filter(rule -> !rule.startsWith(".required(")).toList());
  }

  /** Returns what the document says of a type, or its name. */
  static List<String> doc(Schema<?> schema, String name) {
    List<String> doc =
        Javadoc.paragraphs(schema.getTitle(), schema.getDescription(), schema.getExtensions());
    return doc.isEmpty() ? List.of(name + ".") : doc;
  }

  private List<String> imports(
      String name, boolean sent, boolean checked, boolean extended, boolean idempotent) {
    Set<String> needed = new TreeSet<>(types.imports(name));
    needed.removeIf(each -> each.substring(0, each.lastIndexOf('.')).equals(modelPackage));
    needed.addAll(
        Set.of(
            "com.squareup.moshi.JsonAdapter",
            JSON + "JsonCodec",
            JSON + "JsonInput",
            JSON + "JsonOutput",
            JSON + "Members",
            JSON + "Names",
            JSON + "RawJson",
            "java.io.IOException",
            "java.util.Map",
            "org.jspecify.annotations.Nullable"));
    if (sent) {
      needed.add("java.util.LinkedHashMap");
      needed.add("java.util.Objects");
    }
    if (checked) {
      needed.add("dev.gangway.core.RequestRules");
    }
    if (extended) {
      needed.add(JSON + "SentJson");
    }
    if (idempotent) {
      needed.add("dev.gangway.core.Idempotent");
      needed.add("java.util.Objects");
    }
    return List.copyOf(needed);
  }
}
