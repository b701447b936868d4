package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.Settings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A provider's README lists the operations and assumptions that its client and its spec have, and
 * explains each credential. {@code make api} rewrites the lists.
 */
final class ProviderReadmeTest {
  private static final String BEGIN = "<!-- from the spec: make api rewrites it -->\n";
  private static final String END = "<!-- end -->\n";

  @TestFactory
  Stream<DynamicTest> operationsAndAssumptionsAreThoseOfTheSpec() throws IOException {
    return forEachProvider(ProviderReadmeTest::checkSection);
  }

  @TestFactory
  Stream<DynamicTest> everyCredentialIsExplained() throws IOException {
    return forEachProvider(
        client -> {
          String readme = Files.readString(readme(client));
          List<String> credentials =
              Arrays.stream(client.builder().getDeclaredMethods())
                  .filter(method -> !method.isSynthetic() && method.getParameterCount() == 1)
                  // The README of core explains settings, which are the same for all.
                  .filter(method -> method.getParameterTypes()[0] != Settings.class)
                  .map(Method::getName)
                  .distinct()
                  .toList();

          assertThat(credentials)
              .isNotEmpty()
              .allSatisfy(name -> assertThat(readme).contains("| `" + name + "("));
        });
  }

  @TestFactory
  Stream<DynamicTest> allReadmesHaveTheSameSections() throws IOException {
    return forEachProvider(
        client ->
            assertThat(Files.readAllLines(readme(client)))
                .filteredOn(line -> line.startsWith("#"))
                .containsExactly(
                    "# Gangway " + client.name(),
                    "## Install",
                    "## One call",
                    "## Flow",
                    "## Credentials",
                    "## Operations",
                    "## Assumptions"));
  }

  private static void checkSection(ProviderClient client) throws IOException {
    Path file = readme(client);
    String readme = Files.readString(file);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(begin).as("the marks in %s", file).isBetween(BEGIN.length(), end);
    String actual = "\n" + client.section() + "\n";
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(file, readme.substring(0, begin) + actual + readme.substring(end));
      return;
    }

    assertThat(readme.substring(begin, end))
        .as("Operations and assumptions in %s differ from the spec's: make api", file)
        .isEqualTo(actual);
  }

  private static Path readme(ProviderClient client) {
    return Repository.provider(client.module()).resolve("README.md");
  }

  private interface Check {
    void on(ProviderClient client) throws IOException;
  }

  private static Stream<DynamicTest> forEachProvider(Check check) throws IOException {
    return Repository.providers().stream()
        .map(module -> DynamicTest.dynamicTest(module, () -> check.on(ProviderClient.of(module))));
  }
}
