package dev.gangway.codegen.type;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.UnionModel;
import dev.gangway.codegen.model.UnionModel.AccessorModel;
import dev.gangway.codegen.model.UnionModel.SharedModel;
import dev.gangway.codegen.model.UnionModel.VariantModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;
import dev.gangway.codegen.print.TwinNames;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.schema.Unions.Form;
import dev.gangway.codegen.schema.Unions.Plan;
import dev.gangway.codegen.schema.Unions.Shared;
import dev.gangway.codegen.schema.Unions.Variant;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a sealed interface, or a choice, of the types that a value can have. */
final class UnionReader {
  /** The longest name of a record that is made of those of several types. */
  private static final int LONGEST = 80;

  private final ModelTypes types;
  private final Schemas schemas;
  private final Code modelPackage;
  private final Problems problems;

  UnionReader(SpecContext context, ModelTypes types) {
    this.types = types;
    this.schemas = context.schemas();
    this.modelPackage = context.modelPackage();
    this.problems = context.problems();
  }

  /**
   * Returns the model.
   *
   * @param of the types of the variants, in their order
   * @param acted whether it is the response of an operation that a provider must not carry out
   *     twice
   */
  UnionModel read(
      String name, Schema<?> schema, String pointer, Plan plan, List<TypeRef> of, boolean acted) {
    boolean choice = plan.form() == Form.CHOICE;
    List<VariantModel> variants = new ArrayList<>();
    Map<Identifier, Code> taken = new HashMap<>();
    for (int i = 0; i < of.size(); i++) {
      VariantModel variant = variant(name, plan, plan.variants().get(i), of.get(i), choice);
      Code other = taken.put(variant.className(), variant.codec());
      if (other == null) {
        variants.add(variant);
      } else if (!other.equals(variant.codec())) {
        problems.add(
            pointer,
            "two of the types would be called "
                + variant.className()
                + " in Java. Make one of them a component with a name of its own.");
      }
    }
    return new UnionModel(
        Identifier.of(name),
        modelPackage,
        Javadoc.lines(96, RecordReader.doc(schema, name)),
        choice,
        Literal.ofNonEmpty(plan.tag()),
        variants,
        choice ? List.of() : shared(name, plan, of, taken.keySet()),
        acted && !choice && variants.stream().anyMatch(each -> !each.wrapped()),
        imports(name, plan, acted, variants));
  }

  /** Returns a record for each of the several types that values of the tag stand for together. */
  private static List<SharedModel> shared(
      String union, Plan plan, List<TypeRef> of, Set<Identifier> others) {
    Set<String> taken = new HashSet<>();
    others.forEach(each -> taken.add(each.toString()));
    taken.addAll(Set.of(union, "Unrecognized", "Codec"));
    List<SharedModel> models = new ArrayList<>();
    for (Shared each : plan.shared()) {
      List<AccessorModel> accessors = accessors(each, plan, of);
      String name =
          accessors.stream()
              .map(accessor -> accessor.accessor().toString().substring(2))
              .collect(Collectors.joining("Or"));
      boolean fits = name.length() <= LONGEST && taken.add(name);
      models.add(
          new SharedModel(
              Identifier.of(fits ? name : "Shared" + TwinNames.digest(accessors.toString())),
              Code.join(", ", each.tags().stream().map(Literal::of).toList()),
              accessors));
    }
    return models;
  }

  private static List<AccessorModel> accessors(Shared shared, Plan plan, List<TypeRef> of) {
    List<AccessorModel> accessors = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      TypeRef type = of.get(i);
      if (shared.among().contains(plan.variants().get(i).branch())) {
        accessors.add(
            new AccessorModel(Identifier.of("as" + word(type)), type.java(), type.codec()));
      }
    }
    return accessors;
  }

  private VariantModel variant(
      String name, Plan plan, Variant variant, TypeRef type, boolean choice) {
    boolean wrapped = choice || !types.isRecord(type.java().toString());
    return new VariantModel(
        Identifier.of(
            choice ? word(type) : wrapped ? wrapper(variant, type) : type.java().toString()),
        type.java(),
        type.codec(),
        wrapped,
        variant.kind() == null ? Code.of("readObject") : reader(variant.kind()),
        variant.tags().stream().map(Literal::of).toList(),
        variant.marks().stream().map(Literal::of).toList(),
        variant.tags().isEmpty()
            && plan.shared().stream().anyMatch(each -> each.among().contains(variant.branch())),
        wrapped
            ? Redaction.ofUnnamed(variant.branch().schema(), name, schemas, problems)
            : Sensitivity.NONE);
  }

  private static Code reader(JsonKind kind) {
    return switch (kind) {
      case STRING -> Code.of("readString");
      case NUMBER -> Code.of("readNumber");
      case BOOLEAN -> Code.of("readBoolean");
      case ARRAY -> Code.of("readList");
      case OBJECT -> Code.of("readObject");
    };
  }

  private String wrapper(Variant variant, TypeRef type) {
    if (variant.kind() == null) {
      return "Of" + word(type);
    }
    return switch (variant.kind()) {
      case STRING -> "OfString";
      case NUMBER -> "OfNumber";
      case BOOLEAN -> "OfBoolean";
      case ARRAY -> "OfList";
      case OBJECT -> types.isDeclared(type.java().toString()) ? "Of" + type.java() : "OfObject";
    };
  }

  /** Returns {@code List<Pet>} as {@code ListOfPet}. */
  private static String word(TypeRef type) {
    return type.java()
        .toString()
        .replace("@Nullable ", "")
        .replace("Map<String, ", "MapOf")
        .replace("List<", "ListOf")
        .replace(">", "");
  }

  private List<Code> imports(String name, Plan plan, boolean acted, List<VariantModel> variants) {
    Imports needed = new Imports().addAll(types.imports(name)).leaveOut(modelPackage);
    needed.add("com.squareup.moshi.JsonAdapter").add("dev.gangway.core.json.RawJson");
    if (plan.form() == Form.CHOICE) {
      return needed
          .add("dev.gangway.core.json.ChoiceCodec")
          .add("dev.gangway.core.json.SentJson")
          .list();
    }
    needed
        .add("dev.gangway.core.json.JsonInput")
        .add("dev.gangway.core.json.JsonOutput")
        .add("dev.gangway.core.json.UnionCodec")
        .add("java.io.IOException")
        .add("org.jspecify.annotations.Nullable");
    if (variants.stream().anyMatch(VariantModel::copied)
        || (acted && variants.stream().anyMatch(each -> !each.wrapped()))) {
      needed.add("dev.gangway.core.json.RecordFields");
    }
    if (!plan.shared().isEmpty()) {
      needed.add("dev.gangway.core.json.Scalars");
    }
    if (variants.stream().anyMatch(VariantModel::marked)) {
      needed.add("java.util.Set");
    }
    return needed.list();
  }
}
