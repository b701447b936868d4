package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.operation.BodyReader.Body;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.type.TypeRef;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Reads where an operation's idempotency key stands, and how long the provider keeps it. */
final class IdempotencyReader {
  private static final String EXTENSION = "x-idempotency-key";

  /** The arguments of core's annotation, each of them empty if there is none. */
  record Key(Literal field, Literal header, Literal lifetime) {}

  private final Problems problems;
  private final Map<String, String> fields = new HashMap<>();

  IdempotencyReader(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether the operation's key is a field of its body. */
  static boolean isInBody(SpecOperation source) {
    return text(source, "in").equals("body");
  }

  /** Returns the field that carries the key, by the type of the body. */
  Map<String, String> fields() {
    return fields;
  }

  /** Returns the key, and notes it for the body's record. */
  Key read(SpecOperation source, Body body) {
    String name = name(source, body);
    Literal key = Literal.ofNonEmpty(name);
    boolean inBody = isInBody(source);
    Literal lifetime = Literal.ofNonEmpty(name.isEmpty() ? "" : lifetime(source));
    return new Key(inBody ? key : Literal.NONE, inBody ? Literal.NONE : key, lifetime);
  }

  private String name(SpecOperation source, Body body) {
    String name = text(source, "name");
    String in = text(source, "in");
    String pointer = source.pointer() + "/" + EXTENSION;
    if (name.isEmpty() || in.equals("header")) {
      String refusal = name.isEmpty() ? "" : HeaderNames.refusal(name);
      if (!refusal.isEmpty()) {
        problems.add(pointer, refusal);
      }
      return name;
    }
    if (!in.equals("body")) {
      problems.add(pointer, "the key cannot be in \"" + in + "\". Use in: body or in: header.");
    } else if (body.type() == null
        || body.isForm()
        || body.type().form() != TypeRef.Form.OBJECT
        || body.type().isMap()) {
      problems.add(
          pointer,
          "the key is in the body, but the body is not a JSON object with properties. Describe it as one, or use in: header.");
    } else {
      fields.put(body.type().java().toString(), name);
    }
    return name;
  }

  private String lifetime(SpecOperation source) {
    String lives = text(source, "lives");
    if (!lives.isEmpty() && !isLifetime(lives)) {
      problems.add(
          source.pointer() + "/" + EXTENSION,
          "the key lives \""
              + lives
              + "\". Write it as a duration of more than zero, such as PT24H, or leave it out if"
              + " the provider documents none.");
      return "";
    }
    return lives;
  }

  private static boolean isLifetime(String text) {
    try {
      Duration lifetime = Duration.parse(text);
      return !lifetime.isNegative() && !lifetime.isZero();
    } catch (DateTimeException notADuration) {
      return false;
    }
  }

  private static String text(SpecOperation source, String field) {
    return Extensions.text(source.operation().getExtensions(), EXTENSION, field);
  }
}
