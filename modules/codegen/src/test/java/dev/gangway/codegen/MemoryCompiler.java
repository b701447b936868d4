package dev.gangway.codegen;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/**
 * Compiles generated sources as strictly as a provider module does, Javadoc included, against
 * nothing but what gangway-core brings along.
 */
final class MemoryCompiler {
  static final String CLASSPATH =
      Stream.of(
              ApiCall.class,
              Secret.class,
              JsonAdapter.class,
              Retrofit.class,
              OkHttpClient.class,
              Buffer.class,
              kotlin.Unit.class,
              NullMarked.class)
          .map(MemoryCompiler::home)
          .collect(Collectors.joining(File.pathSeparator));

  private static final List<String> OPTIONS =
      List.of(
          "-Xlint:all,-processing,-classfile,-serial",
          "-Xdoclint:all,-missing",
          "-Werror",
          "-proc:none",
          "-classpath",
          CLASSPATH);

  /** Returns what the compiler complains about, nothing if the sources are fine. */
  static String complaints(Map<String, String> sources) throws IOException {
    return compile(sources, new HashMap<>());
  }

  /** What the compiler complains about, and what it made all the same. */
  record Compiled(String complaints, ClassLoader loader) {}

  /** Returns a loader of the compiled sources, which may use all that the test may. */
  static ClassLoader load(Map<String, String> sources) throws IOException {
    Compiled compiled = compiled(sources);
    if (!compiled.complaints().isEmpty()) {
      throw new IllegalArgumentException(compiled.complaints());
    }
    return compiled.loader();
  }

  /** Compiles sources that may be wrong. */
  static Compiled compiled(Map<String, String> sources) throws IOException {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    return new Compiled(compile(sources, classes), loader(classes));
  }

  private static ClassLoader loader(Map<String, ByteArrayOutputStream> classes) {
    return new ClassLoader(MemoryCompiler.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream code = classes.get(name);
        if (code == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, code.toByteArray(), 0, code.size());
      }
    };
  }

  /** Returns the sizes of the compiled classes. */
  static List<ClassSize> sizes(Map<String, String> sources) throws IOException {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    String complaints = compile(sources, classes);
    if (!complaints.isEmpty()) {
      throw new IllegalArgumentException(complaints);
    }
    return classes.entrySet().stream()
        .map(each -> ClassSize.of(each.getKey(), each.getValue().toByteArray()))
        .toList();
  }

  private static String compile(
      Map<String, String> sources, Map<String, ByteArrayOutputStream> classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> units = sources.entrySet().stream().map(MemoryCompiler::unit).toList();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaFileManager keeping = new KeepingFileManager(files, classes);
      boolean compiled = compiler.getTask(complaints, keeping, null, OPTIONS, null, units).call();
      return compiled ? complaints.toString() : "does not compile:\n" + complaints;
    }
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JavaFileObject unit(Map.Entry<String, String> source) {
    URI uri = URI.create("memory:///" + source.getKey());
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.getValue();
      }
    };
  }

  private static final class KeepingFileManager
      extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    KeepingFileManager(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(className, any -> new ByteArrayOutputStream());
        }
      };
    }
  }

  private MemoryCompiler() {}
}
