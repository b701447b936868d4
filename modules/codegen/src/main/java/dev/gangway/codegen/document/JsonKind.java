package dev.gangway.codegen.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value is in JSON, which a codec can see before it reads the value. */
public enum JsonKind {
  STRING("string"),
  NUMBER("number"),
  BOOLEAN("boolean"),
  ARRAY("array"),
  OBJECT("object");

  private final String type;

  JsonKind(String type) {
    this.type = type;
  }

  /** Returns the kind with its article. */
  public String words() {
    return (this == ARRAY || this == OBJECT ? "an " : "a ") + type;
  }

  /** Returns the kind of a schema's type, or null where it has none of its own. */
  public static @Nullable JsonKind of(String type) {
    if (type.equals("integer")) {
      return NUMBER;
    }
    for (JsonKind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    return null;
  }

  /** Returns the type that a schema with this value would have. */
  public static String typeOf(Object value) {
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number number) {
      return isLong(new BigDecimal(number.toString()), number) ? "integer" : "number";
    }
    return value instanceof CharSequence ? "string" : "";
  }

  /** A fraction of zero is a fraction, since 1.0 is written back with its zero. */
  private static boolean isLong(BigDecimal exact, Number number) {
    boolean fraction = number instanceof Double || number instanceof Float || exact.scale() > 0;
    return !fraction && exact.toBigInteger().bitLength() < Long.SIZE;
  }
}
