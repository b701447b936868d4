package dev.gangway.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new user's first call: the program of README.md, with the variables that it exports, against
 * the sandbox. The project {@code src/it/first-order} compiles the same program with the same pom.
 */
final class FirstCallTest {
  private static final Pattern PROGRAM = Pattern.compile("(?ms)^```java\\n(.*?)^```");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export (.*)$");
  private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\\S+)");
  private static final String BASE_URL = "KRIPTOMAT_BASE_URL";

  @Test
  void programOfTheReadmeBuysInTheSandbox(@TempDir Path folder) throws Exception {
    String readme = Repository.read("README.md");
    Path source = folder.resolve("FirstOrder.java");
    Files.writeString(source, first(PROGRAM, readme));
    int faults =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(faults).isZero();

    Map<String, String> variables = variables(readme);
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").start()) {
      assertThat(variables.get(BASE_URL)).isEqualTo("http://127.0.0.1:8080/kriptomat/");
      variables.put(BASE_URL, sandbox.url("kriptomat"));

      assertThat(run(folder, variables)).matches("Bought: \\d+\\R");
      assertThat(sandbox.landings("kriptomat", "buyOrder")).isEqualTo(1);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Map<String, String> variables(String readme) {
    Map<String, String> variables = new TreeMap<>();
    EXPORT
        .matcher(readme)
        .results()
        .flatMap(line -> VARIABLE.matcher(line.group(1)).results())
        .forEach(variable -> variables.put(variable.group(1), variable.group(2)));
    return variables;
  }

  private static String run(Path folder, Map<String, String> variables)
      throws IOException, InterruptedException {
    String path =
        folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
    ProcessBuilder program =
        new ProcessBuilder(
            List.of(System.getProperty("java.home") + "/bin/java", "-cp", path, "FirstOrder"));
    program.environment().putAll(variables);
    program.redirectErrorStream(true);
    Process running = program.start();
    String printed = new String(running.getInputStream().readAllBytes(), UTF_8);
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(running.exitValue()).isZero();
    return printed;
  }
}
