package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.json.OpenState;
import dev.gangway.site.reference.Expression.Atom;
import dev.gangway.site.reference.Expression.Chain;
import dev.gangway.site.reference.Expression.Invocation;
import dev.gangway.testkit.SpecBody;
import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code that calls an operation with the values of the spec's examples. */
final class CallCode {
  private final Provider provider;
  private final SpecOperation operation;
  private final Provider.Call call;
  private final Language language;
  private final Values values;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> variables = new HashSet<>();

  private CallCode(Provider provider, SpecOperation operation, Language language) {
    this.provider = provider;
    this.operation = operation;
    this.call = provider.call(operation);
    this.language = language;
    this.values = new Values(provider, language);
    variables.add(provider.name());
  }

  /** Returns the statements that make the call. */
  static String of(Provider provider, SpecOperation operation, Language language) {
    CallCode code = new CallCode(provider, operation, language);
    code.call();
    return code.text.toString().strip();
  }

  /** Returns the statements that poll until a state is final, or null if there is none. */
  static @Nullable String ofPolling(Provider provider, SpecOperation operation, Language language) {
    Type value = TypeText.value(provider.call(operation).method());
    if (!operation.method().equals("GET") || !(value instanceof Class<?> type && type.isRecord())) {
      return null;
    }
    for (RecordComponent each : type.getRecordComponents()) {
      if (OpenState.class.isAssignableFrom(each.getType())) {
        CallCode code = new CallCode(provider, operation, language);
        code.poll(type, each.getName());
        return code.text.toString().strip();
      }
    }
    return null;
  }

  private void poll(Class<?> type, String state) {
    List<Expression> arguments = arguments(Arguments.given(provider, operation));
    Expression accessor = new Atom(type.getSimpleName() + "::" + state);
    Chain chain =
        new Chain(
            provider.name(),
            List.of(
                accessor(),
                new Invocation(call.method().getName(), arguments),
                new Invocation("untilTerminal", List.of(accessor)),
                new Invocation(send(), List.of())));
    declare(type, variable(type), chain);
  }

  private String send() {
    return language == Language.JAVA ? "execute" : "await";
  }

  /** Returns the statements that read all pages, or null if the operation has none. */
  static @Nullable String ofPages(Provider provider, SpecOperation operation, Language language) {
    CallCode code = new CallCode(provider, operation, language);
    Method pages = code.call.pages();
    if (pages == null) {
      return null;
    }
    code.pages(pages);
    return code.text.toString().strip();
  }

  private void call() {
    List<Expression> arguments = arguments(Arguments.given(provider, operation));
    Parameter body = Argument.body(call);
    SpecBody sent = operation.request();
    if (body != null && sent != null) {
      JsonNode schema =
          provider.document().content(provider.declared(operation).path("requestBody"));
      JsonNode example =
          CommandLineForm.withoutKey(
              Document.read(sent.examples().get(0).json()), call.operation().idempotencyField());
      Type type = body.getParameterizedType();
      declare(
          type, body.getName(), values.of(type, schema.path("schema"), example, body.getName()));
      arguments.add(new Atom(body.getName()));
    }
    Type value = TypeText.value(call.method());
    Chain made = chain(call.method().getName(), arguments);
    if (value == Void.class) {
      text.append(made.text("")).append(language.end).append('\n');
    } else {
      declare(value, variable(value), made);
    }
  }

  private void pages(Method pages) {
    List<Argument> given =
        Arguments.given(provider, operation).stream()
            .filter(
                each ->
                    Arrays.stream(pages.getParameters())
                        .anyMatch(
                            one ->
                                each.java() != null && one.getName().equals(each.java().getName())))
            .toList();
    List<Expression> arguments = arguments(given);
    Type entry = ((ParameterizedType) pages.getGenericReturnType()).getActualTypeArguments()[1];
    Invocation take =
        new Invocation(language == Language.JAVA ? "limit" : "take", List.of(new Atom("100")));
    Invocation all = new Invocation(pages.getName(), arguments);
    Invocation list = new Invocation("toList", List.of());
    Invocation stream = new Invocation(language == Language.JAVA ? "stream" : "asFlow", List.of());
    Chain chain = new Chain(provider.name(), List.of(accessor(), all, stream, take, list));
    String declared =
        language == Language.JAVA ? "List<" + TypeText.of(entry) + "> " : language.declare;
    statement(declared + plural(decapitalized(TypeText.of(entry))), chain);
  }

  private Chain chain(String method, List<Expression> arguments) {
    return new Chain(
        provider.name(),
        List.of(accessor(), new Invocation(method, arguments), new Invocation(send(), List.of())));
  }

  private Invocation accessor() {
    return new Invocation(call.accessor().getName(), List.of());
  }

  /** Returns the arguments. Those that are more than a literal become variables. */
  private List<Expression> arguments(List<Argument> given) {
    List<Expression> arguments = new ArrayList<>();
    for (Argument each : given) {
      Parameter java = each.java();
      if (java == null) {
        continue;
      }
      JsonNode example = Document.read(String.valueOf(each.spec().example()));
      Type type = java.getParameterizedType();
      Expression value = values.of(type, each.declared().path("schema"), example, java.getName());
      if (value instanceof Atom) {
        arguments.add(value);
      } else {
        declare(type, java.getName(), value);
        arguments.add(new Atom(java.getName()));
      }
    }
    return arguments;
  }

  private void declare(Type type, String name, Expression value) {
    variables.add(name);
    String declared = language == Language.JAVA ? TypeText.of(type) + " " : language.declare;
    statement(declared + name, value);
  }

  private void statement(String declared, Expression value) {
    String line = declared + " = " + value.flat() + language.end;
    boolean fits = line.length() <= Expression.WIDTH && value.isShort();
    text.append(
            fits
                ? line
                : declared
                    + " =\n"
                    + Expression.INDENT
                    + value.text(Expression.INDENT)
                    + language.end)
        .append('\n');
  }

  private String variable(Type type) {
    String name =
        type instanceof ParameterizedType generic && generic.getRawType() == List.class
            ? plural(variable(generic.getActualTypeArguments()[0]))
            : switch (TypeText.of(type)) {
              case "String" -> "text";
              case "RawJson" -> "json";
              default -> decapitalized(TypeText.of(type));
            };
    return variables.contains(name) ? "response" : name;
  }

  private static String plural(String name) {
    return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  private static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
