package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type whose values are of one of several types: a sealed interface, or JSON with accessors where
 * nothing tells the types apart.
 *
 * @param tag the member that tells objects apart, as a string literal; empty where none does
 * @param asked whether its records are asked for their promised members when they are an answer
 */
record UnionModel(
    String name,
    String modelPackage,
    List<String> doc,
    boolean choice,
    String tag,
    List<VariantModel> variants,
    boolean asked,
    List<String> imports) {

  /**
   * One of the types.
   *
   * @param className the record that implements the interface
   * @param type the type of the value
   * @param wrapped whether the record only holds the value
   * @param read the method that reads it
   * @param tags the tag's values as string literals
   * @param marks the members that tell it apart as string literals
   * @param redaction what its {@code toString} shows instead of the value; empty if it may be shown
   */
  record VariantModel(
      String className,
      String type,
      String codec,
      boolean wrapped,
      String read,
      List<String> tags,
      List<String> marks,
      String redaction) {

    /** Returns the expression that reads the value. */
    public String expression() {
      return wrapped
          ? "wrap(in.read(" + codec + "), " + className + "::new)"
          : "in.read(" + codec + ")";
    }

    /** Returns the expression for what the codec writes. */
    public String written() {
      return wrapped ? "it.value()" : "it";
    }

    /** Returns the label of the tag's values. */
    public String label() {
      return String.join(", ", tags);
    }

    /** Returns the condition on the names of the object's members. */
    public String condition() {
      List<String> tests = marks.stream().map(mark -> "names.contains(" + mark + ")").toList();
      return String.join(" && ", tests);
    }

    /** Returns whether the tag tells the type. */
    public boolean tagged() {
      return !tags.isEmpty();
    }

    /** Returns whether members tell the type. */
    public boolean marked() {
      return !marks.isEmpty();
    }

    /** Returns whether the record keeps a copy of its value. */
    public boolean copied() {
      return wrapped && (type.startsWith("List<") || type.startsWith("Map<"));
    }

    /** Returns whether the record hides its value. */
    public boolean redacted() {
      return !redaction.isEmpty();
    }
  }

  /** Returns the records that only hold a value. */
  public List<VariantModel> wrappers() {
    return variants.stream().filter(VariantModel::wrapped).toList();
  }

  /** Returns the records of the document. */
  public List<VariantModel> records() {
    return variants.stream().filter(each -> !each.wrapped()).toList();
  }

  /** Returns the types that the JSON kind alone tells. */
  public List<VariantModel> plain() {
    return variants.stream().filter(each -> !each.tagged() && !each.marked()).toList();
  }

  /** Returns the objects that a member's value tells apart. */
  public List<VariantModel> taggedVariants() {
    return variants.stream().filter(VariantModel::tagged).toList();
  }

  /** Returns whether a member's value tells objects apart. */
  public boolean anyTagged() {
    return !taggedVariants().isEmpty();
  }

  /** Returns the objects that members tell apart. */
  public List<VariantModel> markedVariants() {
    return variants.stream().filter(VariantModel::marked).toList();
  }

  /** Returns whether members tell objects apart. */
  public boolean anyMarked() {
    return !markedVariants().isEmpty();
  }

  /** Returns the interface's name where that of a record in it would hide it. */
  public String unionName() {
    return name;
  }

  /** Returns the records that implement the interface, in lines that begin with a space. */
  public List<String> permits() {
    List<String> all = new ArrayList<>();
    Stream.concat(
            variants.stream()
                .map(each -> each.wrapped() ? name + "." + each.className() : each.className()),
            Stream.of(name + ".Unrecognized"))
        .forEach(all::add);
    return Javadoc.lines(84, List.of(String.join(", ", all)));
  }
}
