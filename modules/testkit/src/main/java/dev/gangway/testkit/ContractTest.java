package dev.gangway.testkit;

import dev.gangway.core.spec.OperationCodecs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Holds a generated client to its spec: each operation is called with its documented request and
 * answered with each of its documented responses. What goes over the wire is compared with the
 * document, and so is the value that is read, written as JSON again. A provider's test extends this
 * class.
 *
 * <p>An operation without method, a method without operation and an operation without documented
 * example fail, each by its name. The last line on standard output counts what the documents show
 * and what was found so; the system property {@code gangway.coverage} names a file for the same as
 * data, a line a document: its name, operations in the spec and found, responses in the spec and
 * found.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class ContractTest {
  private @Nullable SpecServer server;
  private @Nullable AutoCloseable client;
  private @Nullable Tally tally;

  /** Creates the test. */
  protected ContractTest() {}

  /** Returns the spec that the client was generated from. */
  protected abstract Spec spec();

  /**
   * Returns a client with credentials of any value that sends its calls there; it is closed after
   * the tests.
   */
  protected abstract AutoCloseable client(HttpUrl baseUrl);

  /** Returns the client's JSON forms. */
  protected abstract OperationCodecs codecs();

  @BeforeAll
  final void start() {
    server = SpecServer.start(spec());
    client = client(server.url());
    tally = new Tally(client.getClass().getSimpleName(), spec());
  }

  @AfterAll
  @SuppressWarnings("SystemOut") // The count is for whoever reads the build's output.
  final void stop() throws Exception {
    System.out.println(tally);
    String report = System.getProperty("gangway.coverage");
    if (report != null) {
      Files.write(Path.of(report), Objects.requireNonNull(tally).report());
    }
    if (client != null) {
      client.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  final Stream<DynamicTest> documentedOperations() {
    Spec spec = spec();
    GeneratedMethods methods = GeneratedMethods.of(Objects.requireNonNull(client));
    Conversation conversation = new Conversation(Objects.requireNonNull(server), methods, codecs());
    List<DynamicTest> tests = new ArrayList<>();
    for (String id : methods.ids()) {
      if (spec.operations().stream().noneMatch(operation -> operation.id().equals(id))) {
        tests.add(
            failure(id, id + ": the spec has no operation for " + methods.describe(id) + "."));
      }
    }
    for (SpecOperation operation : spec.operations()) {
      Plan plan = Plan.of(operation);
      List<String> undeclared = spec.undeclared(operation);
      if (!undeclared.isEmpty()) {
        tests.add(
            failure(operation.id(), operation.id() + ":\n  " + String.join("\n  ", undeclared)));
      }
      plan.problems().forEach(problem -> tests.add(failure(operation.id(), problem)));
      plan.exchanges().forEach(exchange -> tests.add(test(conversation, exchange)));
    }
    return tests.stream();
  }

  private DynamicTest test(Conversation conversation, Exchange exchange) {
    return DynamicTest.dynamicTest(
        exchange.toString(),
        () -> Objects.requireNonNull(tally).count(exchange, () -> conversation.hold(exchange)));
  }

  private static DynamicTest failure(String name, String problem) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(problem);
        });
  }
}
