package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.RecordingServer.Received;
import dev.gangway.codegen.operation.SpecOperation;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.spec.Operation;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls every method of every golden case: what Retrofit or OkHttp refuse, they refuse at the first
 * call and not when it is compiled.
 */
class EveryOperationTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMethodSendsTheDocumentedRequest(GoldenCase construct) throws Exception {
    Map<String, SpecOperation> documented = documented(construct);
    Map<String, String> models = models(construct);
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(construct.generated(), server.url())) {
      for (Method method : client.methods()) {
        SpecOperation operation = documented.get(client.operation(method).id());

        ApiCall<?> call = client.call(method, client.arguments(method, models));
        send(call, operation.id());

        Received request = server.request();
        assertThat(request.method()).as("%s", method).isEqualTo(operation.httpMethod());
        assertThat(URI.create(request.target()).getPath())
            .as("%s", method)
            .matches(pattern(ownPath(client.operation(method)) + operation.path()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void operationWithAServerOfItsOwnIsCalledThere(GoldenCase construct) throws Exception {
    Map<String, SpecOperation> documented = documented(construct);
    Map<String, String> models = models(construct);
    try (RecordingServer server = new RecordingServer();
        RecordingServer own = new RecordingServer();
        GeneratedClient client =
            new GeneratedClient(construct.generated(), server.url(), own.url())) {
      for (Method method : client.methods()) {
        Operation operation = client.operation(method);
        if (operation.server().matches("[^/]+")) {
          send(client.call(method, client.arguments(method, models)), operation.id());

          Received request = own.request();
          assertThat(URI.create(request.target()).getPath())
              .as("%s", method)
              .matches(pattern(documented.get(operation.id()).path()));
          assertThat(request.header("Authorization").isEmpty())
              .as("%s", method)
              .isEqualTo(operation.security().length == 0);
        }
      }
    }
  }

  /** A path takes the place of the documented one, which a test's server has not. */
  private static String ownPath(Operation operation) {
    return operation.server().matches("/.+") ? operation.server() : "";
  }

  /** Returns what stands in a case's {@code arguments.txt}: a model and its JSON, one a line. */
  private static Map<String, String> models(GoldenCase construct) throws IOException {
    Path file = construct.folder().resolve("arguments.txt");
    return !Files.exists(file)
        ? Map.of()
        : Files.readAllLines(file).stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));
  }

  /** The response is the same for all, so few can read it. */
  private static void send(ApiCall<?> call, String id) {
    try {
      call.execute();
    } catch (ApiException unread) {
      assertThat(unread).hasMessageContaining(id);
    }
  }

  private static Map<String, SpecOperation> documented(GoldenCase construct) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPI document =
        new OpenAPIParser()
            .readLocation(construct.folder().resolve("openapi.yaml").toString(), null, options)
            .getOpenAPI();
    return SpecOperation.all(document).stream()
        .collect(Collectors.toMap(SpecOperation::id, Function.identity()));
  }

  private static Pattern pattern(String path) {
    String before = path.split("\\?", 2)[0];
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    Matcher placeholders = PLACEHOLDER.matcher(before);
    while (placeholders.find()) {
      pattern.append(Pattern.quote(before.substring(from, placeholders.start()))).append("[^/]+");
      from = placeholders.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(before.substring(from))).toString());
  }
}
