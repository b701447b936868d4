package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;
import java.util.List;
import java.util.Set;

/**
 * One field of a record.
 *
 * @param json its name on the wire
 * @param local the variable that holds it while it is read
 * @param assignment what a builder keeps of its argument
 * @param initial the builder's initial value; nothing for null
 * @param rules calls of {@code RequestRules}
 */
public record FieldModel(
    int index,
    Literal json,
    Identifier name,
    Identifier local,
    Code type,
    Code codec,
    List<Doc> doc,
    Set<Trait> traits,
    Sensitivity redaction,
    Code assignment,
    Code initial,
    List<RuleModel> rules) {

  /** What a document says of a field. */
  public enum Trait {
    /** Responses have it. */
    REQUIRED,
    /** It may be null. */
    NULLABLE,
    /** A builder must be given it. */
    NEEDED,
    /** It carries the idempotency key. */
    KEY,
    /** It is never sent. */
    READ_ONLY
  }

  /** Returns the field with another initial value of the builder. */
  public FieldModel withInitial(Code other) {
    return new FieldModel(
        index, json, name, local, type, codec, doc, traits, redaction, assignment, other, rules);
  }

  /** Returns the field with another codec of its type. */
  public FieldModel withCodec(Code other) {
    return new FieldModel(
        index, json, name, local, type, other, doc, traits, redaction, assignment, initial, rules);
  }

  /**
   * Returns the field as an idempotency key, which the client fills in where a builder does not.
   */
  public FieldModel asKey() {
    return new FieldModel(
        index,
        json,
        name,
        local,
        type,
        codec,
        doc,
        Set.of(Trait.KEY),
        redaction,
        Code.of("{}", name),
        Code.NONE,
        rules.stream().filter(rule -> rule.kind() != RuleModel.Kind.REQUIRED).toList());
  }

  /** Returns the field's name on the wire. */
  public Literal literal() {
    return json;
  }

  /** Returns whether responses have it. */
  public boolean required() {
    return traits.contains(Trait.REQUIRED);
  }

  /** Returns whether it may be null. */
  public boolean nullable() {
    return traits.contains(Trait.NULLABLE);
  }

  /** Returns whether a builder must be given it. */
  public boolean needed() {
    return traits.contains(Trait.NEEDED);
  }

  /** Returns whether it carries the idempotency key. */
  public boolean key() {
    return traits.contains(Trait.KEY);
  }

  /** Returns whether it is never sent. */
  public boolean readOnly() {
    return traits.contains(Trait.READ_ONLY);
  }

  /** Returns whether writing the field takes more than one line. */
  public boolean wide() {
    Code line =
        Code.of(
            "      out.{}(NAMES, {}, {}value.{}{});",
            write(),
            Literal.of(index),
            codecArgument(),
            name,
            respelled() ? Code.of(", value.additionalProperties") : Code.NONE);
    return line.length() > 100;
  }

  /** Returns whether keeping an argument takes more than one line. */
  public boolean wideAssignment() {
    return name.length() + assignment.length() > 85;
  }

  /** Returns the method that writes the field. */
  public Code write() {
    return writesNull() ? Code.of("writeNullable") : Code.of("write");
  }

  /** Returns the codec as the first of two arguments, unless the value's type implies it. */
  public Code codecArgument() {
    boolean told =
        codec.is("Scalars.STRING")
            || codec.is("Scalars.LONG")
            || codec.is("Scalars.INTEGER")
            || codec.is("Scalars.BOOLEAN");
    return told && !writesNull() ? Code.of("") : Code.of("{}, ", codec);
  }

  /** Returns the call that reads the field. */
  public Code read() {
    if (writesNull()) {
      return codec.is("Scalars.STRING")
          ? Code.of("readNullableString()")
          : Code.of("readNullable({})", codec);
    }
    if (codec.is("Scalars.BOOLEAN")) {
      return Code.of("readBoolean()");
    }
    if (codec.is("Scalars.INTEGER")) {
      return Code.of("readInteger()");
    }
    if (codec.is("Scalars.STRING")) {
      return Code.of("readString()");
    }
    if (codec.is("Scalars.LONG")) {
      return Code.of("readLong()");
    }
    return codec.is("Scalars.DECIMAL") || codec.is("Scalars.DECIMAL_STRING")
        ? Code.of("readDecimal()")
        : Code.of("readField({})", codec);
  }

  /** Returns whether null is written: the provider wants the field there. */
  public boolean writesNull() {
    return required() && nullable();
  }

  /** Returns whether the value may have come in a spelling that it does not have. */
  private boolean respelled() {
    return codec.toString().contains("Scalars.URI");
  }

  /** Returns whether what is written depends on what the record keeps of the field. */
  public boolean writesKept() {
    return writesNull() || respelled();
  }

  /**
   * Returns whether a builder that is given null sends it, which is not the same as sending
   * nothing.
   */
  public boolean sendsNull() {
    // Raw JSON has a null of its own.
    return nullable() && !required() && !key() && !type.is("RawJson");
  }

  /** Returns whether the record keeps a copy of the value. */
  public boolean copied() {
    return type.isCollection();
  }

  /** Returns whether the accessor promises a value. */
  public boolean promised() {
    return required() && !nullable();
  }

  /** Returns the field's name and what {@code toString} shows of it. */
  Code shown() {
    Code hidden = Code.of("RecordFields.hidden({}, {})", name, Literal.of("<" + redaction + ">"));
    return Code.of(
        "{}, {}", Literal.of(name.toString()), redacted() ? hidden : Code.of("{}", name));
  }

  /** Returns whether {@code toString} hides the value. */
  public boolean redacted() {
    return redaction.hidden();
  }
}
