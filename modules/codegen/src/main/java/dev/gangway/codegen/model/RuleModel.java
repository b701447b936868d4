package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Fragment;
import java.util.List;

/**
 * A rule that a record is held to before it is sent: a call of {@code RequestRules}.
 *
 * @param method the method that checks it
 */
public record RuleModel(Kind kind, Code method, List<? extends Fragment> arguments) {
  private static final int WIDEST = 87;

  /** What a rule is about. */
  public enum Kind {
    /** A field must be given. */
    REQUIRED,
    /** A field must be given, or must not be given, under a condition. */
    CONDITION,
    /** A value has limits, or fields exclude each other. */
    LIMIT
  }

  /** Returns the call; conditions are long. */
  @Override
  public String toString() {
    Code narrow = Code.of(".{}({})", method, Code.join(", ", arguments));
    return kind == Kind.CONDITION && narrow.length() > WIDEST
        ? ".%s(\n              %s)".formatted(method, Code.join(",\n              ", arguments))
        : narrow.toString();
  }

  /** Returns whether a builder must be given something because of it. */
  public boolean demands() {
    return kind == Kind.CONDITION && method.is("requiredIf");
  }

  /** Returns whether it may refuse a value that is given. */
  public boolean limits() {
    return kind == Kind.LIMIT || (kind == Kind.CONDITION && !demands());
  }
}
