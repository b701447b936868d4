package dev.gangway.codegen;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Looks at sources as the compiler does, past comments and literals. */
final class SourceScan {
  /** Invisible characters that let a line read otherwise than it is compiled. */
  private static final String BIDIRECTIONAL =
      "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

  /** Returns what of the sources is not Java, or uses the name, or shows other than it says. */
  static List<String> suspicious(Map<String, String> sources, String name) throws IOException {
    List<String> found = new ArrayList<>();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((file, text) -> files.add(new Source(file, text)));
    if (files.isEmpty()) {
      return found;
    }
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, files);
    for (CompilationUnitTree unit : task.parse()) {
      unit.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void unused) {
              if (identifier.getName().contentEquals(name)) {
                found.add(unit.getSourceFile().getName() + " uses " + name);
              }
              return null;
            }
          },
          null);
    }
    problems.getDiagnostics().forEach(each -> found.add(each.toString()));
    sources.forEach(
        (file, text) -> {
          if (text.matches("(?s).*" + BIDIRECTIONAL + ".*")) {
            found.add(file + " holds a bidirectional control");
          }
        });
    return found;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String file, String text) {
      super(URI.create("string:///" + file), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private SourceScan() {}
}
