package dev.gangway.codegen;

import java.util.List;

/** One member of a record. */
record MemberModel(
    int index,
    String jsonName,
    String name,
    String local,
    String type,
    String codec,
    List<String> doc,
    boolean required,
    boolean nullable,
    boolean needed,
    boolean key,
    boolean readOnly,
    String redaction,
    String assignment,
    String initial,
    List<String> rules) {

  /** Returns the member with what a builder holds before it is told. */
  MemberModel withInitial(String other) {
    return new MemberModel(
        index,
        jsonName,
        name,
        local,
        type,
        codec,
        doc,
        required,
        nullable,
        needed,
        key,
        readOnly,
        redaction,
        assignment,
        other,
        rules);
  }

  /** Returns the member with another codec of its type. */
  MemberModel withCodec(String other) {
    return new MemberModel(
        index,
        jsonName,
        name,
        local,
        type,
        other,
        doc,
        required,
        nullable,
        needed,
        key,
        readOnly,
        redaction,
        assignment,
        initial,
        rules);
  }

  /** Returns whether another member stands before. */
  public boolean comma() {
    return index > 0;
  }

  /** Returns the member's name on the wire as a string literal. */
  public String literal() {
    return JavaText.literal(jsonName);
  }

  /** Returns whether writing the member takes more than one line. */
  public boolean wide() {
    String line =
        "      out." + write() + "(NAMES, " + index + ", " + codec + ", value." + name + ");";
    return line.length() > 100;
  }

  /** Returns whether keeping an argument takes more than one line. */
  public boolean wideAssignment() {
    return name.length() + assignment.length() > 85;
  }

  /** Returns the method that writes the member. */
  public String write() {
    return writesNull() ? "writeNullable" : "write";
  }

  /** Returns the method that keeps what came in place of a value. */
  public String keep() {
    return writesNull() ? "keepIfOdd" : "keepIfNull";
  }

  /** Returns whether null is written: the provider wants the member there. */
  public boolean writesNull() {
    return required && nullable;
  }

  /**
   * Returns whether a builder sends null when it is told null, which is not the same as nothing.
   */
  public boolean sendsNull() {
    // Raw JSON has a null of its own.
    return nullable && !required && !key && !type.equals("RawJson");
  }

  /** Returns whether the record keeps a copy of the value. */
  public boolean copied() {
    return type.startsWith("List<") || type.startsWith("Map<");
  }

  /** Returns whether the accessor promises a value. */
  public boolean promised() {
    return required && !nullable;
  }

  /** Returns whether {@code toString} hides the value. */
  public boolean redacted() {
    return !redaction.isEmpty();
  }
}
