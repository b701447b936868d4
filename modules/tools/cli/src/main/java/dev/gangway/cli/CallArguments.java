package dev.gangway.cli;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of an operation: by position, by name ({@code page=2}), and the body. */
final class CallArguments {
  private final ClientOperation operation;
  private final Terminal terminal;

  CallArguments(ClientOperation operation, Terminal terminal) {
    this.operation = operation;
    this.terminal = terminal;
  }

  /** Returns the values that the method takes. */
  @Nullable Object[] values(List<String> texts, @Nullable String body) {
    Map<String, String> named = named(texts);
    Parameter bodyParameter = operation.body();
    if (body != null && bodyParameter == null) {
      throw refusal(operation.id() + " takes no body");
    }
    Parameter[] parameters = operation.method().getParameters();
    @Nullable Object[] values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Parameter each = parameters[i];
      String text = ClientOperation.isBody(each) ? body : named.get(each.getName());
      if (text != null) {
        values[i] =
            ClientOperation.isBody(each)
                ? body(each, text)
                : ArgumentText.value(each.getName(), each.getParameterizedType(), text);
      } else if (!ClientOperation.isOptional(each)) {
        throw refusal(
            ClientOperation.isBody(each)
                ? operation.id() + " needs a body"
                : "The argument for " + each.getName() + " is missing");
      }
    }
    return values;
  }

  private Map<String, String> named(List<String> texts) {
    List<String> names = operation.parameters().stream().map(Parameter::getName).toList();
    Deque<String> byPosition = new ArrayDeque<>();
    Map<String, String> named = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? "" : text.substring(0, equals);
      if (names.contains(name)) {
        named.put(name, text.substring(equals + 1));
      } else if (name.matches("[A-Za-z]\\w*")) {
        throw Names.unknown(operation.id(), "parameter", name, names);
      } else {
        byPosition.add(text);
      }
    }
    for (String name : names) {
      if (!named.containsKey(name) && !byPosition.isEmpty()) {
        named.put(name, byPosition.remove());
      }
    }
    if (!byPosition.isEmpty()) {
      throw refusal(operation.id() + " takes at most " + names.size() + " arguments");
    }
    return named;
  }

  private Object body(Parameter parameter, String source) {
    String type = parameter.getType().getSimpleName();
    JsonAdapter<?> codec = operation.codecs().request(operation.id());
    if (!(codec instanceof JsonCodec<?> json)) {
      throw refusal("The body of " + operation.id() + ", a " + type + ", is not JSON");
    }
    try {
      return json.parse(text(source), "--body, a " + type);
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage()).replace(" Give it what toJson() wrote.", "");
      throw new CommandFailure(Exit.USAGE, reason);
    }
  }

  private String text(String source) {
    try {
      return source.equals("-")
          ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(source));
    } catch (IOException e) {
      throw new CommandFailure(Exit.FAILED, "The file of --body cannot be read: " + source + ".");
    }
  }

  private CommandFailure refusal(String reason) {
    return new CommandFailure(Exit.USAGE, reason + ". Usage: " + operation.usage());
  }
}
