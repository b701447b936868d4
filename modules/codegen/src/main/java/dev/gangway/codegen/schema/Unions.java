package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.print.Sensitivity;
import dev.gangway.codegen.schema.Alternatives.Branch;
import dev.gangway.codegen.schema.Alternatives.Found;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a schema whose values have one of several types. */
public final class Unions {

  /** What becomes of it. */
  public enum Form {
    /** There is but one type after all. */
    ALIAS,
    /** Any JSON. */
    RAW,
    /** A sealed interface: the codec distinguishes the types. */
    UNION,
    /** JSON with one accessor per type: nothing distinguishes them. */
    CHOICE
  }

  /**
   * One type of a union.
   *
   * @param tags the values of the union's tag that stand for it
   * @param marks properties that distinguish it from those after it
   */
  public record Variant(
      Branch branch, @Nullable JsonKind kind, List<String> tags, List<String> marks) {
    Variant(Branch branch, @Nullable JsonKind kind) {
      this(branch, kind, List.of(), List.of());
    }
  }

  /** Types that the same values of the union's tag stand for. */
  public record Shared(List<String> tags, List<Branch> among) {}

  /**
   * The decision.
   *
   * @param shared the meanings of the tag's values that fit several types
   */
  public record Plan(Form form, List<Variant> variants, String tag, List<Shared> shared) {
    Plan(Form form, List<Variant> variants, String tag) {
      this(form, variants, tag, List.of());
    }

    public Branch only() {
      return variants.get(0).branch();
    }
  }

  private static final Plan RAW = new Plan(Form.RAW, List.of(), "");

  private final Schemas schemas;
  private final Alternatives alternatives;
  private final VariantRules distinction;

  public Unions(SpecContext context) {
    this.schemas = context.schemas();
    this.alternatives = new Alternatives(context);
    this.distinction = new VariantRules(schemas);
  }

  /** Returns what becomes of a schema, or null if its values have one type. */
  public @Nullable Plan plan(Schema<?> schema, String name, String pointer) {
    Found found = alternatives.of(schema, name, pointer);
    if (found.isEmpty()) {
      return null;
    }
    Map<JsonKind, List<Branch>> byKind = new EnumMap<>(JsonKind.class);
    List<Variant> unclear = new ArrayList<>();
    boolean open = false;
    for (Branch branch : found.branches()) {
      Set<JsonKind> kinds = schemas.kinds(branch.schema());
      if (kinds.isEmpty() && Composition.says(schemas.resolve(branch.schema()))) {
        return RAW;
      } else if (kinds.isEmpty()) {
        open = true;
      } else if (kinds.size() == 1) {
        byKind.computeIfAbsent(kinds.iterator().next(), any -> new ArrayList<>()).add(branch);
      } else {
        unclear.add(new Variant(branch, null));
      }
    }
    if (byKind.isEmpty() && unclear.isEmpty()) {
      return RAW;
    }
    Plan plan = decide(byKind, unclear, found);
    return open ? new Plan(Form.CHOICE, plan.variants(), plan.tag(), plan.shared()) : plan;
  }

  private Plan decide(Map<JsonKind, List<Branch>> byKind, List<Variant> unclear, Found found) {
    List<Variant> variants = new ArrayList<>();
    String tag = "";
    List<Shared> shared = List.of();
    boolean told = unclear.isEmpty();
    for (Map.Entry<JsonKind, List<Branch>> each : byKind.entrySet()) {
      JsonKind kind = each.getKey();
      List<Branch> branches = each.getValue();
      if (kind == JsonKind.OBJECT) {
        Plan objects = distinction.of(branches, found.tag(), found.mapping());
        variants.addAll(objects.variants());
        tag = objects.tag();
        shared = objects.shared();
        told &= objects.form() == Form.UNION;
      } else if (kind == JsonKind.ARRAY) {
        branches.forEach(branch -> variants.add(new Variant(branch, kind)));
        told &= branches.size() == 1;
      } else {
        variants.add(new Variant(widest(kind, branches), kind));
      }
    }
    variants.addAll(unclear);
    boolean tagged = !tag.isEmpty();
    if (variants.size() == 1 && !(tagged && told)) {
      return new Plan(Form.ALIAS, variants, "");
    }
    return new Plan(told ? Form.UNION : Form.CHOICE, variants, tag, shared);
  }

  /** Returns the one of several texts, or numbers, that takes the values of all. */
  private Branch widest(JsonKind kind, List<Branch> branches) {
    List<Branch> enums = branches.stream().filter(this::isEnum).toList();
    List<Branch> others = branches.stream().filter(each -> !isEnum(each)).toList();
    boolean plain =
        others.stream()
            .map(each -> schemas.resolve(each.schema()))
            .allMatch(each -> each.getFormat() == null && datePattern(each).isEmpty());
    // An enum takes any value, and names those that it knows.
    if (enums.size() == 1 && plain && others.stream().allMatch(each -> !isDecimal(each))) {
      return enums.get(0);
    }
    Schema<?> first = schemas.resolve(branches.get(0).schema());
    if (branches.size() == 1
        || branches.stream()
            .map(each -> schemas.resolve(each.schema()))
            .allMatch(each -> enums.isEmpty() && sameType(each, first))) {
      return branches.get(0);
    }
    boolean decimal = branches.stream().anyMatch(this::isDecimal);
    Schema<?> wide = new Schema<>();
    wide.setType(
        kind == JsonKind.STRING
            ? "string"
            : kind == JsonKind.BOOLEAN ? "boolean" : decimal ? "number" : "integer");
    Sensitivity redaction =
        branches.stream()
            .map(each -> Redaction.ofText(each.schema(), schemas))
            .filter(Sensitivity::hidden)
            .findFirst()
            .orElse(Sensitivity.NONE);
    if (redaction.hidden()) {
      wide.addExtension(Redaction.SENSITIVE, redaction.toString());
    }
    Branch named = branches.get(0);
    return new Branch(wide, named.name(), named.pointer(), named.label(), "");
  }

  private static boolean sameType(Schema<?> one, Schema<?> other) {
    return Objects.equals(one.getFormat(), other.getFormat())
        && datePattern(one).equals(datePattern(other))
        && Schemas.types(one).equals(Schemas.types(other));
  }

  private static String datePattern(Schema<?> schema) {
    return Extensions.text(schema.getExtensions(), "x-date-format");
  }

  private boolean isEnum(Branch branch) {
    Schema<?> schema = schemas.resolve(branch.schema());
    return schema.getEnum() != null && !schema.getEnum().isEmpty();
  }

  private boolean isDecimal(Branch branch) {
    Schema<?> schema = schemas.resolve(branch.schema());
    return Schemas.types(schema).contains("number") || Schemas.isHuge(schema);
  }
}
