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
 * Holds a generated client to its spec: the test calls each operation with its documented request,
 * once per documented response. It compares the request that was sent with the document, and so the
 * value that was read, written as JSON again. A provider's test extends this class.
 *
 * <p>An operation without a method, a method without an operation and an operation without a
 * documented example fail, each by its name. The last line on standard output counts the documented
 * operations and responses, and those that passed. The system property {@code gangway.coverage}
 * names a file for the same figures, one line per document: its name, the operations in the spec
 * and those that passed, the responses in the spec and those that passed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class ContractTest {
  private @Nullable SpecServer server;
  private @Nullable AutoCloseable client;
  private @Nullable DocumentCoverage coverage;

  /** Creates the test. */
  protected ContractTest() {}

  /** Returns the spec that the client was generated from. */
  protected abstract Spec spec();

  /**
   * Returns a client that sends its calls to this address, with credentials of any value. The test
   * closes it.
   */
  protected abstract AutoCloseable client(HttpUrl baseUrl);

  /** Returns the client's JSON forms. */
  protected abstract OperationCodecs codecs();

  @BeforeAll
  final void start() {
    server = SpecServer.start(spec());
    client = client(server.url());
    coverage = new DocumentCoverage(client.getClass().getSimpleName(), spec());
  }

  @AfterAll
  @SuppressWarnings("SystemOut") // The count is for readers of the build's output.
  final void stop() throws Exception {
    System.out.println(coverage);
    String report = System.getProperty("gangway.coverage");
    if (report != null) {
      Files.write(Path.of(report), Objects.requireNonNull(coverage).report());
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
    ExchangeRunner runner = new ExchangeRunner(Objects.requireNonNull(server), methods, codecs());
    List<DynamicTest> tests = new ArrayList<>();
    for (String id : methods.ids()) {
      if (spec.operations().stream().noneMatch(operation -> operation.id().equals(id))) {
        tests.add(
            failure(id, id + ": the spec has no operation for " + methods.describe(id) + "."));
      }
    }
    for (SpecOperation operation : spec.operations()) {
      ExchangePlan plan = ExchangePlan.of(operation);
      List<String> undeclared = spec.undeclared(operation);
      if (!undeclared.isEmpty()) {
        tests.add(
            failure(operation.id(), operation.id() + ":\n  " + String.join("\n  ", undeclared)));
      }
      plan.problems().forEach(problem -> tests.add(failure(operation.id(), problem)));
      plan.exchanges().forEach(exchange -> tests.add(test(runner, exchange)));
    }
    return tests.stream();
  }

  private DynamicTest test(ExchangeRunner runner, Exchange exchange) {
    return DynamicTest.dynamicTest(
        exchange.toString(),
        () -> Objects.requireNonNull(coverage).count(exchange, () -> runner.hold(exchange)));
  }

  private static DynamicTest failure(String name, String problem) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(problem);
        });
  }
}
