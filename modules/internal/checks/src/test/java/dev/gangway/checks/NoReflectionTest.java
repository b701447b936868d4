package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code, and what reads and writes JSON for it, never asks what a class looks like. */
class NoReflectionTest {

  static List<String> providers() throws IOException {
    return Repository.providers();
  }

  @ParameterizedTest
  @MethodSource("providers")
  void generatedClassesUseNoReflection(String provider) throws IOException {
    List<String> generated = generated(provider);

    assertThat(generated).hasSizeGreaterThan(10);
    for (String each : generated) {
      assertThat(Bytecode.of(each).reflection()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("providers")
  void codecsReachNoReflection(String provider) throws IOException {
    List<String> codecs =
        generated(provider).stream()
            .filter(each -> each.contains("/model/") || each.endsWith("Codecs"))
            .toList();

    Set<String> reached = reached(codecs);

    assertThat(reached)
        .contains("dev/gangway/core/json/JsonInput", "dev/gangway/core/json/JsonOutput");
    for (String each : reached) {
      assertThat(Bytecode.of(each).reflection()).isEmpty();
    }
  }

  @Test
  void reflectionWouldBeFound() throws IOException {
    assertThat(Bytecode.of(Curious.class.getName().replace('.', '/')).reflection())
        .containsExactly(
            "dev/gangway/checks/NoReflectionTest$Curious.look uses java/lang/Class.forName",
            "dev/gangway/checks/NoReflectionTest$Curious.look uses"
                + " java/lang/Class.getDeclaredFields");
  }

  /** Looks at a class as no generated code does. */
  static final class Curious {
    static int look() throws ReflectiveOperationException {
      return Class.forName("java.lang.Long").getDeclaredFields().length;
    }

    private Curious() {}
  }

  private static List<String> generated(String provider) throws IOException {
    Path classes = Repository.provider(provider).resolve("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  /** Returns our own classes that these use, and those that they use. */
  private static Set<String> reached(List<String> start) throws IOException {
    Set<String> reached = new TreeSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      List<String> used = new ArrayList<>(Bytecode.of(open.remove()).classes());
      used.removeIf(each -> !each.startsWith("dev/gangway/") || !reached.add(each));
      open.addAll(used);
    }
    return reached;
  }
}
