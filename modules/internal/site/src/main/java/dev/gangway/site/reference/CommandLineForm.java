package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.testkit.SpecBody;
import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The command that calls an operation.
 *
 * @param words empty if no command can
 * @param files what the files hold that the command names
 */
record CommandLineForm(List<String> words, Map<String, String> files) {

  static CommandLineForm of(Provider provider, SpecOperation operation) {
    Provider.Call call = provider.call(operation);
    Parameter body = Argument.body(call);
    SpecBody sent = operation.request();
    if (body != null && hasFiles(body.getType())) {
      return new CommandLineForm(List.of(), Map.of());
    }
    List<String> words = new ArrayList<>(List.of("gangway", "call", provider.name()));
    words.add(call.accessor().getName());
    words.add(call.method().getName());
    Map<String, String> files = new LinkedHashMap<>();
    for (Argument each : Arguments.given(provider, operation)) {
      Parameter java = each.java();
      if (java != null) {
        JsonNode schema = provider.document().schema(each.declared().path("schema"));
        words.add(word(java, schema, Document.read(String.valueOf(each.spec().example())), files));
      }
    }
    if (body != null && sent != null) {
      String file = Values.kebab(body.getName()) + ".json";
      JsonNode example = Document.read(sent.examples().get(0).json());
      files.put(file, Document.indented(withoutKey(example, call.operation().idempotencyField())));
      words.add("--body");
      words.add(file);
    }
    return new CommandLineForm(List.copyOf(words), Map.copyOf(files));
  }

  /** The client makes a key for each call, so that nobody sends that of an example. */
  static JsonNode withoutKey(JsonNode body, String field) {
    return body instanceof ObjectNode object ? object.deepCopy().without(field) : body;
  }

  private static boolean hasFiles(Class<?> body) {
    return body.isRecord()
        && Stream.of(body.getRecordComponents())
            .anyMatch(each -> TypeText.mentions(each.getGenericType(), Upload.class));
  }

  private static String word(
      Parameter parameter, JsonNode schema, JsonNode example, Map<String, String> files) {
    if (parameter.getType() == Secret.class) {
      String file = Values.kebab(parameter.getName()) + ".txt";
      files.put(file, example.asText());
      return "@" + file;
    }
    String text =
        example.isArray()
            ? StreamSupport.stream(example.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","))
            : Times.isTime(parameter.getType())
                ? Times.text(parameter.getType(), schema, example)
                : example.asText();
    return text.matches("[A-Za-z]\\w*=.*") ? parameter.getName() + "=" + text : text;
  }

  /** Returns the line that is typed. */
  String text() {
    return words.stream().map(CommandLineForm::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
