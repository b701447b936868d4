package dev.gangway.codegen;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * The stock generator's client of a document: generator {@code java} with the library {@code
 * retrofit2} and no other option, compiled against what its own {@code pom.xml} names.
 */
final class StockGeneration {
  private final Path output;
  private final List<Path> libraries;

  /**
   * @param output an empty folder
   * @param libraries the folder of the jars that its client depends on
   */
  StockGeneration(Path output, Path libraries) throws IOException {
    this.output = output;
    try (Stream<Path> jars = Files.list(libraries)) {
      this.libraries = jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  void generate(Path document) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("java")
            .setLibrary("retrofit2")
            .setInputSpec(document.toString())
            .setOutputDir(output.toString());
    // Only the client is generated: the other files take as long as the client.
    for (String each : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
      configurator.addGlobalProperty(each, "false");
    }
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  /** Returns what the compiler says; empty if it compiles. */
  String compile() throws IOException {
    Files.createDirectories(classes());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-nowarn",
            "-proc:none",
            "-Xmaxerrs",
            "20",
            "-d",
            classes().toString(),
            "-classpath",
            libraries.stream().map(Path::toString).collect(Collectors.joining(":")));
    StringWriter says = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files(output.resolve("src/main/java"), ".java");
      if (sources.isEmpty()) {
        return "there are no sources";
      }
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiled = compiler.getTask(says, files, null, options, null, units).call();
      return compiled ? "" : says.toString();
    }
  }

  StockClient client() throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>(List.of(url(classes())));
    libraries.forEach(jar -> urls.add(url(jar)));
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    List<String> names =
        files(classes(), ".class").stream()
            .map(file -> classes().relativize(file).toString())
            .filter(name -> name.matches(".*/(api|model)/[^$]*"))
            .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
            .toList();
    return StockClient.of(loader, names);
  }

  private Path classes() {
    return output.resolve("classes");
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
