package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Metadata for native images covers what runs: interfaces of clients, and each class that uses
 * reflection.
 */
class NativeImageTest {
  private static final Pattern RUNTIME =
      Pattern.compile(
          "(java-otp|kotlin-stdlib|moshi|okhttp-jvm|okio-jvm|resilience4j-(core|retry)|retrofit"
              + "|slf4j-api)-\\d.*\\.jar");

  static List<String> providers() throws IOException {
    return Repository.providers();
  }

  @ParameterizedTest
  @MethodSource("providers")
  void eachInterfaceIsAProxyWhoseDefaultMethodsCanBeCalled(String provider) throws IOException {
    Path classes = Repository.provider(provider).resolve("target/classes");
    JsonNode metadata = metadata(classes);

    Set<String> proxies = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (JsonNode each : metadata.get("reflection")) {
      assertThat(each.at("/condition/typeReached").asText()).startsWith("dev.gangway." + provider);
      if (each.get("type").isTextual()) {
        assertThat(each.get("allPublicMethods").asBoolean()).isTrue();
        types.add(each.get("type").asText());
      } else {
        assertThat(each.at("/methods/0/name").asText()).isEqualTo("proxyClassLookup");
        proxies.add(each.at("/type/proxy/0").asText());
      }
    }
    assertThat(proxies).isEqualTo(types).isEqualTo(interfaces(classes, provider)).isNotEmpty();
  }

  /** Returns the metadata in the classes of a module. */
  static JsonNode metadata(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes.resolve("META-INF/native-image"))) {
      Path file =
          files
              .filter(each -> each.endsWith("reachability-metadata.json"))
              .findFirst()
              .orElseThrow();
      return new ObjectMapper().readTree(Files.readString(file));
    }
  }

  private static Set<String> interfaces(Path classes, String provider) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes.resolve("dev/gangway/" + provider + "/api"))) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith("Api.class"))
          .forEach(file -> names.add("dev.gangway." + provider + ".api." + file.split("\\.")[0]));
    }
    return names;
  }

  /** A line of the list is a class and, after a bar, why it needs no metadata or which it has. */
  @Test
  void eachClassThatUsesReflectionIsListedWithItsReason() throws IOException {
    assertThat(reflective()).isEqualTo(listed());
  }

  /** Returns the classes of the list. */
  static Set<String> listed() throws IOException {
    try (InputStream in = NativeImageTest.class.getResourceAsStream("/reflective-classes.txt")) {
      String list = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Set<String> listed = new TreeSet<>();
      for (String line : list.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] parts = line.split(" \\| ");
        assertThat(parts).as(line).hasSize(2);
        listed.add(parts[0].strip());
      }
      return listed;
    }
  }

  private static Set<String> reflective() throws IOException {
    Set<String> reflective = new TreeSet<>();
    for (String type : runtime()) {
      if (Bytecode.of(type).reflection().stream().anyMatch(Bytecode::needsMetadata)) {
        reflective.add(type.replaceFirst("\\$.*", ""));
      }
    }
    return reflective;
  }

  /** Returns the classes of a client of Kriptomat, and of what it brings. */
  private static List<String> runtime() throws IOException {
    List<String> types = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (RUNTIME.matcher(new File(entry).getName()).matches()) {
        try (JarFile jar = new JarFile(entry)) {
          jar.stream().map(JarEntry::getName).forEach(types::add);
        }
      }
    }
    for (String module : List.of("auth", "core", "providers/kriptomat")) {
      Path classes = Repository.ROOT.resolve("modules/" + module + "/target/classes");
      try (Stream<Path> files = Files.walk(classes)) {
        files.forEach(file -> types.add(classes.relativize(file).toString().replace('\\', '/')));
      }
    }
    return types.stream()
        .filter(file -> file.endsWith(".class"))
        .filter(file -> !file.startsWith("META-INF/") && !file.endsWith("-info.class"))
        .map(file -> file.substring(0, file.length() - ".class".length()))
        .toList();
  }
}
