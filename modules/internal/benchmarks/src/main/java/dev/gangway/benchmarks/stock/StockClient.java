package dev.gangway.benchmarks.stock;

import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.json.JsonCodec;
import dev.gangway.kriptomat.Kriptomat;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client that OpenAPI Generator's own {@code java} generator made of Kriptomat's spec, in a class
 * loader with the libraries that it asks for and nothing else.
 */
public final class StockClient {
  private static final String TYPES = "com.example.stock.";
  private static final String SPEC = "/gangway/kriptomat/openapi.yaml";

  private final ClassLoader loader;

  /** Takes the folder that it was built in. */
  public StockClient(Path folder) throws IOException {
    URL[] jars = jars(folder).stream().map(StockClient::url).toArray(URL[]::new);
    this.loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    requireSameSpec();
  }

  /** Returns the client's jar, and those of the libraries that a user of it gets. */
  public static List<Path> jars(Path folder) throws IOException {
    Path target = folder.resolve("target");
    List<Path> jars = new ArrayList<>();
    jars.add(target.resolve(folder.getFileName() + ".jar"));
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      libraries.sorted().forEach(jars::add);
    }
    return jars;
  }

  private void requireSameSpec() throws IOException {
    try (InputStream ours = Kriptomat.class.getResourceAsStream(SPEC);
        InputStream theirs = loader.getResourceAsStream("stock/openapi.yaml")) {
      if (!Arrays.equals(
          Objects.requireNonNull(ours).readAllBytes(),
          Objects.requireNonNull(theirs).readAllBytes())) {
        throw new IllegalStateException(
            "The stock client was generated from another spec than ours. Run make bench, which"
                + " generates both.");
      }
    }
  }

  /** Returns what asks the server at this URL for a user's transactions. */
  @SuppressWarnings("unchecked") // It is made for this.
  public Operation call(String url, String token) {
    Callable<Object> call = (Callable<Object>) make("StockCall", url, token);
    return call::call;
  }

  /** Returns how it reads and writes a page of transactions, or the reference to one. */
  @SuppressWarnings("unchecked") // They are made for this.
  public JsonCodec codec(boolean page) {
    return new Codec(
        (Function<byte[], Object>) make("StockReader", page),
        (Function<Object, byte[]>) make("StockWriter"));
  }

  private Object make(String type, Object... arguments) {
    try {
      return loader.loadClass(TYPES + type).getConstructors()[0].newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The stock client has no " + type + " that can be made.", e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private record Codec(Function<byte[], Object> reader, Function<Object, byte[]> writer)
      implements JsonCodec {

    @Override
    public @Nullable Object decode(byte[] json) {
      return reader.apply(json);
    }

    @Override
    public byte[] encode(Object value) {
      return writer.apply(value);
    }
  }
}
