package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The public API of each published module is what its {@code api.txt} says. {@code make api}
 * rewrites the files.
 */
final class PublicApiTest {

  @TestFactory
  Stream<DynamicTest> publicApiIsAsCommitted() throws IOException {
    return Repository.publishedModules().stream()
        .map(module -> DynamicTest.dynamicTest(module, () -> check(module)));
  }

  @Test
  void everyModuleOfTheBillOfMaterialsIsChecked() throws IOException {
    String bom = Repository.read("modules/bom/pom.xml");

    assertThat(Repository.publishedModules())
        .isNotEmpty()
        .allSatisfy(
            module ->
                assertThat(bom)
                    .contains("<artifactId>gangway-" + Repository.name(module) + "</artifactId>"));
    assertThat(bom.split("<artifactId>gangway-").length - 2)
        .isEqualTo(Repository.publishedModules().size());
  }

  private static void check(String module) throws IOException {
    Path home = Repository.ROOT.resolve(module);
    Path file = home.resolve("api.txt");
    List<String> actual = listing(module, home.resolve("target/classes"));
    if (Boolean.getBoolean("api.update")) {
      Files.write(file, actual);
    }
    List<String> expected = Files.exists(file) ? Files.readAllLines(file) : List.of();

    assertThat(difference(expected, actual))
        .as(
            "The public API of %s differs from %s. If that is meant: make api",
            module, file.getFileName())
        .isEmpty();
  }

  /** Nobody compiles against the generator: only the class that OpenAPI Generator names is API. */
  private static List<String> listing(String module, Path classes) throws IOException {
    List<String> all = ApiListing.of(classes);
    if (!module.equals("modules/codegen")) {
      return all;
    }
    List<String> entry = new ArrayList<>();
    boolean inEntry = false;
    for (String line : all) {
      inEntry =
          line.startsWith("  ") ? inEntry : line.contains(" dev.gangway.codegen.GangwayCodegen ");
      if (inEntry) {
        entry.add(line);
      }
    }
    return entry;
  }

  private static List<String> difference(List<String> expected, List<String> actual) {
    List<String> difference = new ArrayList<>();
    owned(expected).stream()
        .filter(line -> !owned(actual).contains(line))
        .forEach(line -> difference.add("gone: " + line));
    owned(actual).stream()
        .filter(line -> !owned(expected).contains(line))
        .forEach(line -> difference.add("new:  " + line));
    return difference;
  }

  /** Returns the lines, each method and field with its type. */
  private static List<String> owned(List<String> lines) {
    List<String> owned = new ArrayList<>();
    String type = "";
    for (String line : lines) {
      type = line.startsWith("  ") ? type : line;
      owned.add(line.equals(type) ? line : type + ": " + line.strip());
    }
    return owned;
  }
}
