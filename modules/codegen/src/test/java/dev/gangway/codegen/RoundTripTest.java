package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the generated codecs of a golden case. Each line of its {@code round-trip.txt} names a
 * type, the class of the value that its codec reads, and the JSON, which it writes back unchanged;
 * {@code builder} for the class starts from an empty builder instead.
 */
class RoundTripTest {
  private static final Map<GoldenCase, ClassLoader> LOADED = new ConcurrentHashMap<>();

  record Line(GoldenCase construct, String type, String expected, String json) {

    Class<?> load(String name) throws ReflectiveOperationException, IOException {
      ClassLoader loader = LOADED.get(construct);
      if (loader == null) {
        loader = MemoryCompiler.load(construct.generated());
        LOADED.put(construct, loader);
      }
      return loader.loadClass(Generation.PACKAGE + ".model." + name);
    }

    @SuppressWarnings("unchecked")
    JsonAdapter<Object> codec() throws ReflectiveOperationException, IOException {
      return (JsonAdapter<Object>) load(type).getMethod("jsonAdapter").invoke(null);
    }
  }

  static List<Line> lines() throws IOException {
    return GoldenCase.all().stream().flatMap(RoundTripTest::lines).toList();
  }

  private static Stream<Line> lines(GoldenCase construct) {
    Path file = construct.folder().resolve("round-trip.txt");
    try {
      return !Files.exists(file)
          ? Stream.of()
          : Files.readAllLines(file).stream()
              .map(line -> line.split(" ", 3))
              .map(words -> new Line(construct, words[0], words[1], words[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void jsonIsReadAsItsTypeAndWrittenBack(Line line)
      throws ReflectiveOperationException, IOException {
    Object value =
        line.expected().equals("builder") ? built(line) : line.codec().fromJson(line.json());

    if (!line.expected().equals("builder")) {
      assertThat(value.getClass()).isEqualTo(line.load(line.expected()));
    }
    assertThat(line.codec().toJson(value)).isEqualTo(line.json());
  }

  private static Object built(Line line) throws ReflectiveOperationException, IOException {
    Object builder = line.load(line.type()).getMethod("builder").invoke(null);
    return builder.getClass().getMethod("build").invoke(builder);
  }
}
