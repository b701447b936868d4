package dev.gangway.codegen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A client that was generated and compiled in this process, and that code can be compiled with. */
final class CompiledClient {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all, since opening the jars takes longer than compiling a small client. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  /** A switch over a sealed interface is a preview of Java 17. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-nowarn",
          "-Xlint:none",
          "-implicit:none",
          "-Xmaxerrs",
          "1000",
          "--enable-preview",
          "-source",
          String.valueOf(Runtime.version().feature()),
          "-classpath",
          MemoryCompiler.CLASSPATH);

  private final Map<String, String> sources;
  private final Map<String, byte[]> classes = new HashMap<>();
  private final ClassLoader loader = new Loader();

  /**
   * Generates and compiles the client of a document, as {@link SpecDiff} reads it.
   *
   * @param like a client with mostly the same sources, which are not compiled again
   * @throws IllegalArgumentException if it does not compile
   */
  static CompiledClient of(Path document, @Nullable CompiledClient like) throws IOException {
    Path output = Files.createTempDirectory("client");
    try {
      Generation.run(
          document,
          output,
          Map.of("basePackage", "client", "clientName", "Acme", "keepUnused", "false"));
      return new CompiledClient(Generation.texts(output.resolve("src/main/java")), like);
    } finally {
      Generation.delete(output);
    }
  }

  private CompiledClient(Map<String, String> sources, @Nullable CompiledClient like) {
    this.sources = sources;
    Map<String, String> changed = new HashMap<>(sources);
    if (like != null) {
      changed.entrySet().removeAll(like.sources.entrySet());
      like.classes.forEach(
          (name, code) -> {
            String file = name.replace('.', '/').replaceFirst("\\$.*", "") + ".java";
            if (sources.containsKey(file) && !changed.containsKey(file)) {
              classes.put(name, code);
            }
          });
    }
    Map<String, byte[]> made = new HashMap<>();
    String complaints = changed.isEmpty() ? "" : compile(changed, made);
    if (!complaints.isEmpty()) {
      throw new IllegalArgumentException(complaints);
    }
    classes.putAll(made);
  }

  /** Returns the public types that no other hides, in the order of their names. */
  List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (String name : classes.keySet()) {
      try {
        Class<?> type = loader.loadClass(name);
        if (isPublic(type)) {
          types.add(type);
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    types.sort((one, other) -> one.getName().compareTo(other.getName()));
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    boolean named = !type.isAnonymousClass() && !type.isSynthetic();
    return named
        && Modifier.isPublic(type.getModifiers())
        && !type.getSimpleName().equals("package-info")
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  /** Returns the compiler's objections to a class that uses this client, none if there are none. */
  String objections(String source) {
    return compile(Map.of("consumer/Consumer.java", source), new HashMap<>());
  }

  private String compile(Map<String, String> sources, Map<String, byte[]> made) {
    List<JavaFileObject> units = sources.entrySet().stream().map(CompiledClient::unit).toList();
    StringWriter objections = new StringWriter();
    boolean compiled =
        COMPILER.getTask(objections, new Memory(made), null, OPTIONS, null, units).call();
    return compiled ? "" : objections.toString();
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

  private final class Loader extends ClassLoader {
    Loader() {
      super(CompiledClient.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      // Loading refuses the mark of preview features, which the client does not use.
      byte[] plain = code.clone();
      plain[4] = 0;
      plain[5] = 0;
      return defineClass(name, plain, 0, plain.length);
    }
  }

  /** The client's classes beside those of the class path. */
  private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, byte[]> made;

    Memory(Map<String, byte[]> made) {
      super(FILES);
      this.made = made;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      List<JavaFileObject> all = new ArrayList<>();
      super.list(location, packageName, kinds, recurse).forEach(all::add);
      if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
        classes.forEach(
            (name, code) -> {
              if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                all.add(new ClassFile(name, code));
              }
            });
      }
      return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return file instanceof ClassFile it ? it.name : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              made.put(className, toByteArray());
            }
          };
        }
      };
    }

    @Override
    public void close() {
      // The files stay open for the next one.
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final String name;
    private final byte[] code;

    ClassFile(String name, byte[] code) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.code = code;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(code);
    }
  }
}
