package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.EnumModel;
import dev.gangway.codegen.ClientModel.MemberModel;
import dev.gangway.codegen.ClientModel.RecordModel;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The records and enums of a client, each made once from the schema that declares it. */
final class ModelTypes {
  /** A type's schema, before its Java is known. */
  private record Declared(Schema<?> schema, String pointer, boolean isRecord) {}

  private final Schemas schemas;
  private final Problems problems;
  private final String modelPackage;
  private final TypeMapper mapper;
  private final RuleReader ruleReader;
  private final Map<String, Declared> declared = new TreeMap<>();
  private final Map<String, String> namesIgnoringCase = new HashMap<>();
  private final Map<String, List<MemberModel>> members = new HashMap<>();
  private final Map<String, Set<String>> imports = new HashMap<>();

  ModelTypes(Schemas schemas, String modelPackage, Problems problems) {
    this.schemas = schemas;
    this.problems = problems;
    this.modelPackage = modelPackage;
    this.mapper = new TypeMapper(schemas, this, problems);
    this.ruleReader = new RuleReader(schemas, problems);
  }

  TypeMapper mapper() {
    return mapper;
  }

  TypeRef enumType(Schema<?> schema, String name, String pointer) {
    declare(name, new Declared(schema, pointer, false));
    return TypeRef.named(modelPackage + "." + name, TypeRef.Form.TEXT);
  }

  TypeRef recordType(Schema<?> schema, String name, String pointer) {
    if (declare(name, new Declared(schema, pointer, true))) {
      readMembers(name, schema, pointer);
    }
    return TypeRef.named(modelPackage + "." + name, TypeRef.Form.OBJECT);
  }

  /** Notes a type and returns whether it is new. */
  private boolean declare(String name, Declared type) {
    Declared earlier = declared.putIfAbsent(name, type);
    if (earlier != null && !earlier.pointer().equals(type.pointer())) {
      problems.add(type.pointer(), collision(name, earlier.pointer()));
    }
    String sameOnDisk = namesIgnoringCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (earlier == null && sameOnDisk != null && !sameOnDisk.equals(name)) {
      problems.add(
          type.pointer(),
          "the type " + name + " differs from " + sameOnDisk + " only in case. Rename one.");
    }
    return earlier == null;
  }

  private static String collision(String name, String other) {
    return "the type would be called "
        + name
        + ", as that of #"
        + other
        + " is. Rename one of the two.";
  }

  private void readMembers(String owner, Schema<?> schema, String pointer) {
    List<MemberModel> read = new ArrayList<>();
    members.put(owner, read);
    Set<String> needs = imports.computeIfAbsent(owner, any -> new TreeSet<>());
    Map<String, String> taken = new HashMap<>();
    Set<String> required = schemas.required(schema);
    schemas
        .properties(schema)
        .forEach(
            (jsonName, property) -> {
              String place =
                  pointer + "/properties/" + jsonName.replace("~", "~0").replace("/", "~1");
              String chosen = Extensions.text(property.getExtensions(), "x-java-name");
              String name = JavaNames.member(chosen.isEmpty() ? jsonName : chosen);
              String other = taken.putIfAbsent(name, jsonName);
              if (other != null) {
                problems.add(
                    place,
                    "the members \""
                        + other
                        + "\" and \""
                        + jsonName
                        + "\" would both be called "
                        + name
                        + " in Java. Rename one with x-java-name.");
              }
              TypeRef type = mapper.map(property, JavaNames.type(owner + " " + jsonName), place);
              needs.addAll(type.imports());
              needs.addAll(type.codecImports());
              read.add(
                  member(
                      owner,
                      read.size(),
                      jsonName,
                      name,
                      type,
                      property,
                      required.contains(jsonName),
                      place));
            });
  }

  private MemberModel member(
      String owner,
      int index,
      String jsonName,
      String name,
      TypeRef type,
      Schema<?> property,
      boolean required,
      String pointer) {
    boolean nullable = schemas.nullable(property);
    return new MemberModel(
        index,
        jsonName,
        name,
        LocalNames.of(name),
        type.java(),
        type.codec(),
        Javadoc.param(
            96, name, Javadoc.paragraphs(null, description(property), property.getExtensions())),
        required,
        nullable,
        required && !nullable,
        false,
        Redaction.of(property, schemas),
        assignment(owner, name, type, required && !nullable),
        initial(property, type),
        rules(property, name, type, required && !nullable, pointer));
  }

  /** Returns what a builder holds before it is told: the only value that the document admits. */
  private String initial(Schema<?> property, TypeRef type) {
    Object constant = Schemas.constant(schemas.resolve(property));
    return constant != null && type.java().equals("String")
        ? JavaText.literal(constant.toString())
        : "";
  }

  private List<String> rules(
      Schema<?> property, String name, TypeRef type, boolean needed, String pointer) {
    List<String> rules = new ArrayList<>();
    if (needed) {
      rules.add(".required(" + JavaText.literal(name) + ", " + name + ")");
    }
    rules.addAll(ruleReader.read(property, name, type, pointer));
    return rules;
  }

  private String description(Schema<?> property) {
    String own = property.getDescription();
    String description = own != null ? own : schemas.resolve(property).getDescription();
    return description == null ? "" : description;
  }

  /**
   * Returns what a builder keeps of an argument: collections are copied, and what is needed is
   * never null.
   */
  private static String assignment(String owner, String name, TypeRef type, boolean needed) {
    String given =
        needed
            ? "RequestRules.notNull(" + name + ", " + JavaText.literal(owner + "." + name) + ")"
            : name;
    if (!type.isList() && !type.isMap()) {
      return given;
    }
    String copied =
        type.isListOfNullables()
            ? "Collections.unmodifiableList(new ArrayList<>(" + given + "))"
            : type.isList()
                ? "List.copyOf(" + given + ")"
                : "Collections.unmodifiableMap(new LinkedHashMap<>(" + given + "))";
    return needed ? copied : name + " == null ? null : " + copied;
  }

  /** Returns the records by name. */
  Map<String, RecordModel> records(Predicate<String> sent, Map<String, String> idempotencyMembers) {
    RecordReader reader = new RecordReader(this, modelPackage, ruleReader, problems);
    Map<String, RecordModel> records = new TreeMap<>();
    declared.forEach(
        (name, type) -> {
          if (type.isRecord()) {
            records.put(
                name,
                reader.read(
                    name,
                    type.schema(),
                    type.pointer(),
                    sent.test(name),
                    idempotencyMembers.getOrDefault(name, "")));
          }
        });
    return records;
  }

  /** Returns the full names of what a record's members consist of. */
  Set<String> imports(String record) {
    return imports.getOrDefault(record, Set.of());
  }

  boolean isRecord(String name) {
    return members.containsKey(name);
  }

  /** Returns the members of a record, for those that build expressions on them. */
  List<MemberModel> members(String record) {
    return members.getOrDefault(record, List.of());
  }

  /** Returns the enums by name. */
  Map<String, EnumModel> enums() {
    EnumReader reader = new EnumReader(modelPackage, problems);
    Map<String, EnumModel> enums = new TreeMap<>();
    declared.forEach(
        (name, type) -> {
          if (!type.isRecord()) {
            enums.put(
                name,
                reader.read(
                    name, type.schema(), RecordReader.doc(type.schema(), name), type.pointer()));
          }
        });
    return enums;
  }

  /** Returns where each type stands in the document, by its name. */
  Map<String, String> pointers() {
    Map<String, String> pointers = new TreeMap<>();
    declared.forEach((name, type) -> pointers.put(name, type.pointer()));
    return pointers;
  }
}
