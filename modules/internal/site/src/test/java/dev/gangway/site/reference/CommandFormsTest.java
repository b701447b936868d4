package dev.gangway.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.cli.CommandRun;
import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecServer;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandFormsTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^' ]+)");

  /** Stands for every credential: a number, a text, and a key in Base32. */
  private static final String CREDENTIAL = "77777777";

  @TempDir Path folder;

  static List<Provider> providers() {
    return Provider.all();
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyCommandCallsItsOperation(Provider provider) throws IOException {
    List<String> withoutCommand = new ArrayList<>();
    try (SpecServer server = SpecServer.start(provider.spec())) {
      for (SpecOperation operation : provider.spec().operations()) {
        Element section = Snippets.section(provider, operation);
        String command = section.select("code.language-shell").text();
        if (command.isEmpty()) {
          withoutCommand.add(operation.id());
          continue;
        }

        CommandRun ran =
            CommandRun.of(
                environment(provider, server), words(command, section, provider, operation));

        assertThat(ran.exit()).as("%s: %s", command, ran.err()).isZero();
        assertThat(server.requests()).as(command).anyMatch(each -> each.isOf(operation.id()));
        assertThat(server.requests()).as(command).allMatch(each -> each.problems().isEmpty());
        server.reset();
      }
    }
    assertThat(withoutCommand)
        .allSatisfy(
            id ->
                assertThat(provider.spec().operation(id).request().contentType())
                    .isEqualTo("multipart/form-data"));
  }

  @ParameterizedTest
  @MethodSource("providers")
  void retriesAreThoseThatThePageNames(Provider provider) throws IOException {
    Map<String, SpecOperation> kinds = new TreeMap<>();
    for (SpecOperation each : provider.spec().operations()) {
      Element section = Snippets.section(provider, each);
      if (!section.select("code.language-shell").isEmpty()) {
        kinds.put(each.method() + " " + section.select("dt:contains(Retries) + dd").text(), each);
      }
    }
    try (SpecServer server = SpecServer.start(provider.spec())) {
      for (Map.Entry<String, SpecOperation> each : kinds.entrySet()) {
        SpecOperation operation = each.getValue();
        Element section = Snippets.section(provider, operation);
        fails(server, provider.call(operation).method());
        Map<String, String> environment = environment(provider, server);
        environment.put(variable(provider, "max-attempts"), "2");

        CommandRun.of(
            environment,
            words(section.select("code.language-shell").text(), section, provider, operation));

        boolean once = each.getKey().contains("Retried only if nothing was sent");
        assertThat(server.requests().stream().filter(sent -> sent.isOf(operation.id())))
            .as(each.getKey())
            .hasSize(once ? 1 : 2);
        server.reset();
      }
    }
  }

  private static void fails(SpecServer server, Method method) {
    server.on(method.getDeclaringClass(), api -> called(method, api)).fails(503);
  }

  /** Calls a method with arguments that nobody reads. */
  private static ApiCall<?> called(Method method, Object api) {
    Object[] nothing =
        Arrays.stream(method.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0))
            .toArray();
    try {
      return (ApiCall<?>) method.invoke(api, nothing);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> environment(Provider provider, SpecServer server) {
    Map<String, String> environment = new TreeMap<>();
    environment.put(variable(provider, "base-url"), server.url().toString());
    for (String setting : Credentials.settingNames(provider)) {
      environment.put(variable(provider, setting), CREDENTIAL);
    }
    return environment;
  }

  private static String variable(Provider provider, String setting) {
    return (provider.name() + "_" + setting).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Returns the words after the program's name. Files are those of the page, in a folder. */
  private String[] words(
      String command, Element section, Provider provider, SpecOperation operation)
      throws IOException {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (word.endsWith(".json")) {
        Files.writeString(folder.resolve(word), body(section, provider, operation));
        word = folder.resolve(word).toString();
      } else if (word.startsWith("@")) {
        Path file = folder.resolve(word.substring(1));
        Files.writeString(file, CREDENTIAL);
        word = "@" + file;
      }
      words.add(word);
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  /** Returns the example of the page, as the page says that the file has it. */
  private static String body(Element section, Provider provider, SpecOperation operation) {
    Operation needs = provider.call(operation).operation();
    for (Element each : section.select("figure, details")) {
      if (each.child(0).text().equals("Example request")) {
        JsonNode example = Document.read(each.select("code").first().wholeText());
        return CommandLineForm.withoutKey(example, needs.idempotencyField()).toString();
      }
    }
    throw new AssertionError(operation.id() + " has no example of its request.");
  }
}
