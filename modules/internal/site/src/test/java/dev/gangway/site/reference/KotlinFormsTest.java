package dev.gangway.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KotlinFormsTest {
  private static final String IMPORTS =
      """
      import dev.gangway.auth.*
      import dev.gangway.core.body.*
      import dev.gangway.core.json.*
      import dev.gangway.kotlin.*
      import java.math.BigDecimal
      import java.net.URI
      import java.nio.file.Path
      import java.time.Instant
      import java.time.LocalDate
      import java.time.LocalDateTime
      import java.time.YearMonth
      import java.util.UUID
      import kotlinx.coroutines.flow.*
      """;

  @TempDir Path folder;

  @Test
  void everyKotlinFormCompiles() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Werror",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString()));
    for (Provider each : Provider.all()) {
      Path file = folder.resolve(each.title() + "Calls.kt");
      arguments.add(Files.writeString(file, source(each)).toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    ExitCode exit =
        new K2JVMCompiler()
            .exec(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(exit).isEqualTo(ExitCode.OK);
  }

  /** The results are variables that nobody reads. */
  private static String source(Provider provider) {
    String client = provider.client().getName();
    return "@file:Suppress(\"UNUSED_VARIABLE\")\npackage calls."
        + provider.name()
        + "\n"
        + IMPORTS
        + "import "
        + client
        + "\nimport "
        + provider.client().getPackageName()
        + ".model.*\n"
        + Snippets.code(provider, "kotlin").entrySet().stream()
            .map(each -> function(provider, each.getKey(), each.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static String function(Provider provider, String name, String body) {
    String given =
        name.startsWith("client_")
            ? ""
            : provider.name() + ": " + provider.client().getSimpleName();
    return "suspend fun " + name + "(" + given + ") {\n" + body + "\n}\n";
  }
}
