package dev.gangway.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaFormsTest {
  private static final String IMPORTS =
      """
      import dev.gangway.auth.*;
      import dev.gangway.core.body.*;
      import dev.gangway.core.json.*;
      import java.math.BigDecimal;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.time.LocalDateTime;
      import java.time.YearMonth;
      import java.util.List;
      import java.util.Map;
      import java.util.UUID;
      """;

  @TempDir Path classes;

  @Test
  void everyJavaFormCompiles() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Provider each : Provider.all()) {
      sources.add(new Source(each.title() + "Calls", source(each)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();

    boolean compiled =
        compiler
            .getTask(
                null,
                null,
                found,
                List.of(
                    "-d", classes.toString(), "-Xlint:all,-processing,-classfile", "-proc:none"),
                null,
                sources)
            .call();

    assertThat(found.getDiagnostics()).isEmpty();
    assertThat(compiled).isTrue();
  }

  private static String source(Provider provider) {
    Map<String, String> code = Snippets.code(provider, "java");
    String client = provider.client().getName();
    return "package calls;\n"
        + IMPORTS
        + "import "
        + client
        + ";\nimport "
        + provider.client().getPackageName()
        + ".model.*;\nfinal class "
        + provider.title()
        + "Calls {\n"
        + code.entrySet().stream()
            .map(each -> method(provider, each.getKey(), each.getValue()))
            .collect(Collectors.joining("\n"))
        + "}\n";
  }

  private static String method(Provider provider, String name, String body) {
    String given =
        name.startsWith("client_") ? "" : provider.client().getSimpleName() + " " + provider.name();
    return "void " + name + "(" + given + ") {\n" + body + "\n}\n";
  }

  /** A file that is not on a disk. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///calls/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
