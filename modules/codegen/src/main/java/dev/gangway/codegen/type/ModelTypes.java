package dev.gangway.codegen.type;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.EnumModel;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.RecordModel;
import dev.gangway.codegen.model.RecordModel.Use;
import dev.gangway.codegen.model.UnionModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.schema.Unions;
import dev.gangway.codegen.schema.Unions.Plan;
import dev.gangway.codegen.schema.Unions.Variant;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records, enums and unions of a client, each made once from the schema that declares it. */
public final class ModelTypes {
  private enum Sort {
    RECORD,
    ENUM,
    UNION
  }

  /** A type's schema, before its Java is known. */
  private record Declared(Schema<?> schema, String pointer, Sort sort, @Nullable Plan plan) {}

  private final SpecContext context;
  private final Schemas schemas;
  private final Problems problems;
  private final Code modelPackage;
  private final TypeMapper mapper;
  private final FieldReader fieldReader;
  private final DiscriminatorValues tags;
  private final TypeNames names;
  private final Map<String, Declared> declared = new TreeMap<>();
  private final Map<String, String> namesIgnoringCase = new HashMap<>();
  private final Map<String, List<FieldModel>> fields = new HashMap<>();
  private final Map<String, TypeRef> additional = new HashMap<>();
  private final Map<String, List<TypeRef>> variants = new HashMap<>();
  private final Map<String, Imports> imports = new HashMap<>();
  private Predicate<String> used = any -> true;

  public ModelTypes(SpecContext context) {
    this.context = context;
    this.schemas = context.schemas();
    this.problems = context.problems();
    this.modelPackage = context.modelPackage();
    this.mapper = new TypeMapper(context, this);
    this.fieldReader = new FieldReader(context, mapper);
    this.tags = new DiscriminatorValues(problems);
    this.names = new TypeNames(problems);
  }

  public TypeMapper mapper() {
    return mapper;
  }

  /** Keeps the names of components, and those of the client's own types, from all others. */
  public void reserve(List<String> components, Set<String> own) {
    names.reserve(components, own);
  }

  private String named(String wanted, String pointer) {
    return problems.strict() ? wanted : names.at(pointer, wanted);
  }

  TypeRef enumType(Schema<?> schema, String wanted, String pointer) {
    String name = named(wanted, pointer);
    declare(name, new Declared(schema, pointer, Sort.ENUM, null));
    return TypeRef.named(modelPackage, Identifier.of(name), TypeRef.Form.TEXT);
  }

  TypeRef recordType(Schema<?> schema, String wanted, String pointer) {
    String name = named(wanted, pointer);
    if (declare(name, new Declared(schema, pointer, Sort.RECORD, null))) {
      List<FieldModel> read = new ArrayList<>();
      fields.put(name, read);
      Imports needs = imports.computeIfAbsent(name, any -> new Imports());
      fieldReader.read(name, schema, pointer, read, needs);
      TypeRef others = mapper.additional(schema, name, pointer);
      if (!others.equals(TypeMapper.RAW)) {
        additional.put(name, others);
        needs.addAll(others.imports());
        needs.addAll(others.codecImports());
      }
    }
    return TypeRef.named(modelPackage, Identifier.of(name), TypeRef.Form.OBJECT);
  }

  TypeRef unionType(Schema<?> schema, String wanted, String pointer, Plan plan) {
    String name = named(wanted, pointer);
    if (declare(name, new Declared(schema, pointer, Sort.UNION, plan))) {
      List<TypeRef> of = new ArrayList<>();
      variants.put(name, of);
      Imports needs = imports.computeIfAbsent(name, any -> new Imports());
      for (Variant variant : plan.variants()) {
        TypeRef type = mapper.map(variant.branch());
        of.add(type);
        needs.addAll(type.imports());
        needs.addAll(type.codecImports());
      }
    }
    boolean objects = plan.variants().stream().allMatch(each -> each.kind() == JsonKind.OBJECT);
    return TypeRef.named(
        modelPackage, Identifier.of(name), objects ? TypeRef.Form.OBJECT : TypeRef.Form.JSON);
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
    if (earlier == null && name.length() > TypeNames.LONGEST) {
      problems.add(
          type.pointer(),
          "the type would have a name of "
              + name.length()
              + " characters, which is too long for a file. Make it a component with a short name.");
      return false;
    }
    return earlier == null;
  }

  private static String collision(String name, String other) {
    return "the type would be called "
        + name
        + ", as is the type of #"
        + other
        + ". Rename one of the two.";
  }

  /** Returns the records by name. */
  public Map<String, RecordModel> records(
      Predicate<String> sent, Predicate<String> acted, Map<String, String> idempotencyFields) {
    RecordReader reader = new RecordReader(context, this);
    Map<String, RecordModel> records = new TreeMap<>();
    declared.forEach(
        (name, type) -> {
          if (type.sort() == Sort.RECORD) {
            records.put(
                name,
                reader.read(
                    name,
                    type.schema(),
                    type.pointer(),
                    uses(sent.test(name), acted.test(name)),
                    idempotencyFields.getOrDefault(name, "")));
          }
        });
    return records;
  }

  private static Set<Use> uses(boolean sent, boolean acted) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    if (sent) {
      uses.add(Use.SENT);
    }
    if (acted) {
      uses.add(Use.ACTED);
    }
    return uses;
  }

  /** Returns the full names of what a type's properties, or variants, consist of. */
  public Set<Code> imports(String type) {
    return imports.getOrDefault(type, new Imports()).all();
  }

  public boolean isRecord(String name) {
    return fields.containsKey(name);
  }

  /** Returns the Java of a value, or nothing where the type has no literals. */
  private Code literal(String value, Code type) {
    Declared enumType = declared.get(type.toString());
    if (enumType == null || enumType.sort() != Sort.ENUM) {
      return Code.of("{}", FieldReader.literal(value, type));
    }
    Literal wire =
        EnumReader.isInteger(enumType.schema()) ? Literal.ofLong(value) : Literal.of(value);
    return wire.isEmpty() ? Code.NONE : Code.of("{}.of({})", type, wire);
  }

  public boolean isDeclared(String name) {
    return declared.containsKey(name);
  }

  public Code qualified(String name) {
    return Code.of("{}.{}", modelPackage, Identifier.of(name));
  }

  /** Returns the properties of a record, for those that build expressions on them. */
  public List<FieldModel> fields(String record) {
    return fields.getOrDefault(record, List.of());
  }

  /** Lets an integer property of a record be read as absent if it is not an integer. */
  public void readLeniently(String record, FieldModel field) {
    fields.put(
        record,
        fields(record).stream()
            .map(
                each ->
                    each.name().equals(field.name())
                        ? each.withCodec(
                            each.type().is("Long")
                                ? Code.of("Scalars.LENIENT_LONG")
                                : Code.of("Scalars.LENIENT_INTEGER"))
                        : each)
            .toList());
  }

  /** Returns the type of a record's properties of any other name, or null where they are raw. */
  @Nullable TypeRef additional(String record) {
    return additional.get(record);
  }

  /** Lets records implement none but these sealed interfaces. */
  public void use(Predicate<String> types) {
    used = types;
  }

  /** Returns the sealed interfaces that a record implements. */
  List<Identifier> interfaces(String record) {
    List<Identifier> interfaces = new ArrayList<>();
    variants.forEach(
        (name, of) -> {
          if (used.test(name)
              && !isChoice(name)
              && of.stream().anyMatch(each -> each.java().toString().equals(record))) {
            interfaces.add(Identifier.of(name));
          }
        });
    return interfaces.stream().sorted().toList();
  }

  private boolean isChoice(String name) {
    Plan plan = Objects.requireNonNull(declared.get(name)).plan();
    return plan != null && plan.form() == Unions.Form.CHOICE;
  }

  /** Returns the enums by name. */
  public Map<String, EnumModel> enums() {
    EnumReader reader = new EnumReader(context);
    Map<String, EnumModel> enums = new TreeMap<>();
    declared.forEach(
        (name, type) -> {
          if (type.sort() == Sort.ENUM) {
            enums.put(
                name,
                reader.read(
                    name, type.schema(), RecordReader.doc(type.schema(), name), type.pointer()));
          }
        });
    return enums;
  }

  /** Returns the unions and choices by name. */
  public Map<String, UnionModel> unions(Predicate<String> acted) {
    UnionReader reader = new UnionReader(context, this);
    Map<String, UnionModel> unions = new TreeMap<>();
    declared.forEach(
        (name, type) -> {
          if (type.plan() != null) {
            List<TypeRef> of = Objects.requireNonNull(variants.get(name));
            unions.put(
                name,
                reader.read(
                    name, type.schema(), type.pointer(), type.plan(), of, acted.test(name)));
          }
        });
    return unions;
  }

  /** Returns the union's variants that are records, none if the type is not a union. */
  public List<String> variants(String union) {
    return variants.getOrDefault(union, List.of()).stream()
        .map(each -> each.java().toString())
        .filter(this::isRecord)
        .toList();
  }

  /** Lets the records of unions begin with the tag that distinguishes them. */
  public void applyTags() {
    declared.forEach(
        (name, type) -> {
          if (type.plan() != null && !type.plan().tag().isEmpty()) {
            List<TypeRef> of = Objects.requireNonNull(variants.get(name));
            for (int i = 0; i < of.size(); i++) {
              if (isRecord(of.get(i).java().toString())) {
                tags.note(
                    of.get(i).java().toString(),
                    type.plan().tag(),
                    admitted(type.plan(), type.plan().variants().get(i)));
              }
            }
          }
        });
    tags.apply(
        fields,
        this::literal,
        (record, need) -> Objects.requireNonNull(imports.get(record)).add(need),
        record -> Objects.requireNonNull(declared.get(record)).pointer());
  }

  /** Returns the values of the tag that a record may have, also those that identify no type. */
  private List<String> admitted(Plan plan, Variant variant) {
    Schema<?> property = schemas.properties(variant.branch().schema()).get(plan.tag());
    List<String> admitted = new ArrayList<>(variant.tags());
    if (property != null) {
      Schemas.values(schemas.resolve(property)).stream()
          .map(String::valueOf)
          .filter(value -> plan.variants().stream().noneMatch(each -> each.tags().contains(value)))
          .forEach(admitted::add);
    }
    return admitted;
  }

  /** Returns the place of each type in the document, by its name. */
  public Map<String, String> pointers() {
    Map<String, String> pointers = new TreeMap<>();
    declared.forEach((name, type) -> pointers.put(name, type.pointer()));
    return pointers;
  }
}
