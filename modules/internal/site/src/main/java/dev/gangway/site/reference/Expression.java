package dev.gangway.site.reference;

import java.util.List;
import java.util.stream.Collectors;

/** An expression of Java or Kotlin, broken into lines where it is too long for one. */
sealed interface Expression {
  /** The longest line. */
  int WIDTH = 76;

  String INDENT = "    ";

  /** Returns it in one line. */
  String flat();

  /** Returns it in several lines, those after the first indented. */
  String broken(String indent);

  default String text(String indent) {
    String flat = flat();
    return indent.length() + flat.length() <= WIDTH && isShort() ? flat : broken(indent);
  }

  /** Returns whether one line can be read easily. */
  default boolean isShort() {
    return true;
  }

  /** A piece that is never broken. */
  record Atom(String flat) implements Expression {
    @Override
    public String broken(String indent) {
      return flat;
    }
  }

  /** A call, such as {@code List.of(1, 2)}. */
  record Invocation(String name, List<Expression> arguments) implements Expression {
    @Override
    public String flat() {
      return arguments.stream()
          .map(Expression::flat)
          .collect(Collectors.joining(", ", name + "(", ")"));
    }

    @Override
    public String broken(String indent) {
      if (arguments.isEmpty()) {
        return flat();
      }
      String inner = indent + INDENT;
      return arguments.stream()
          .map(each -> "\n" + inner + each.text(inner))
          .collect(Collectors.joining(",", name + "(", ")"));
    }
  }

  /** Calls on what the call before returned, such as a builder's. */
  record Chain(String head, List<Invocation> calls) implements Expression {
    @Override
    public String flat() {
      return calls.stream().map(Expression::flat).collect(Collectors.joining(".", head + ".", ""));
    }

    @Override
    public boolean isShort() {
      boolean builder = calls.get(0).name().equals("builder");
      return !builder || (calls.size() <= 4 && calls.stream().noneMatch(Chain::hasChain));
    }

    private static boolean hasChain(Invocation call) {
      return call.arguments().stream().anyMatch(Chain.class::isInstance);
    }

    @Override
    public String broken(String indent) {
      String inner = indent + INDENT;
      StringBuilder text = new StringBuilder(head);
      for (int i = 0; i < calls.size(); i++) {
        text.append(i == 0 ? "." : "\n" + inner + ".").append(calls.get(i).text(inner));
      }
      return text.toString();
    }
  }
}
