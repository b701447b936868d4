package dev.gangway.codegen;

import dev.gangway.codegen.UnionModel.VariantModel;
import dev.gangway.codegen.Unions.Form;
import dev.gangway.codegen.Unions.Plan;
import dev.gangway.codegen.Unions.Variant;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes a sealed interface, or a choice, of the types that a value can have. */
final class UnionReader {
  private static final String JSON = "dev.gangway.core.json.";

  private final ModelTypes types;
  private final Schemas schemas;
  private final String modelPackage;
  private final Problems problems;

  UnionReader(ModelTypes types, Schemas schemas, String modelPackage, Problems problems) {
    this.types = types;
    this.schemas = schemas;
    this.modelPackage = modelPackage;
    this.problems = problems;
  }

  /**
   * Returns the model.
   *
   * @param of the types of the variants, in their order
   * @param acted whether it is what an operation answers that a provider may not carry out twice
   */
  UnionModel read(
      String name, Schema<?> schema, String pointer, Plan plan, List<TypeRef> of, boolean acted) {
    boolean choice = plan.form() == Form.CHOICE;
    List<VariantModel> variants = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    for (int i = 0; i < of.size(); i++) {
      VariantModel variant = variant(plan.variants().get(i), of.get(i), choice);
      String other = taken.put(variant.className(), variant.codec());
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
        name,
        modelPackage,
        Javadoc.lines(96, RecordReader.doc(schema, name)),
        choice,
        JavaText.literalOrNothing(plan.tag()),
        variants,
        acted && !choice && variants.stream().anyMatch(each -> !each.wrapped()),
        imports(name, choice, acted, variants));
  }

  private VariantModel variant(Variant variant, TypeRef type, boolean choice) {
    boolean wrapped = choice || !types.isRecord(type.java());
    return new VariantModel(
        choice ? word(type) : wrapped ? wrapper(variant, type) : type.java(),
        type.java(),
        type.codec(),
        wrapped,
        variant.kind() == null ? "readObject" : reader(variant.kind()),
        variant.tags().stream().map(JavaText::literal).toList(),
        variant.marks().stream().map(JavaText::literal).toList(),
        wrapped ? Redaction.of(variant.branch().schema(), schemas) : "");
  }

  private static String reader(Kind kind) {
    return switch (kind) {
      case STRING -> "readString";
      case NUMBER -> "readNumber";
      case BOOLEAN -> "readBoolean";
      case ARRAY -> "readList";
      case OBJECT -> "readObject";
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
      case OBJECT -> types.isDeclared(type.java()) ? "Of" + type.java() : "OfObject";
    };
  }

  /** Returns {@code List<Pet>} as {@code ListOfPet}. */
  private static String word(TypeRef type) {
    return type.java()
        .replace("@Nullable ", "")
        .replace("Map<String, ", "MapOf")
        .replace("List<", "ListOf")
        .replace(">", "");
  }

  private List<String> imports(
      String name, boolean choice, boolean acted, List<VariantModel> variants) {
    Set<String> needed = new TreeSet<>(types.imports(name));
    needed.removeIf(each -> each.substring(0, each.lastIndexOf('.')).equals(modelPackage));
    needed.addAll(Set.of("com.squareup.moshi.JsonAdapter", JSON + "RawJson"));
    if (choice) {
      needed.add(JSON + "ChoiceCodec");
      needed.add(JSON + "SentJson");
      return List.copyOf(needed);
    }
    needed.addAll(
        Set.of(
            JSON + "JsonInput",
            JSON + "JsonOutput",
            JSON + "UnionCodec",
            "java.io.IOException",
            "org.jspecify.annotations.Nullable"));
    if (variants.stream().anyMatch(VariantModel::copied)
        || (acted && variants.stream().anyMatch(each -> !each.wrapped()))) {
      needed.add(JSON + "Members");
    }
    if (variants.stream().anyMatch(VariantModel::marked)) {
      needed.add("java.util.Set");
    }
    return List.copyOf(needed);
  }
}
