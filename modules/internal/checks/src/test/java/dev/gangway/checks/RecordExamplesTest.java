package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.testkit.Examples;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests can make the records of the providers from documented examples. */
final class RecordExamplesTest {

  @Test
  void recordsThatProvidersSendHaveExamples() throws Exception {
    List<String> without = new ArrayList<>();
    for (String provider : List.of("kriptomat", "cryptocoin", "elkyc", "cloudpayments")) {
      for (Class<? extends Record> type : records(provider)) {
        try {
          assertThat(Examples.of(type).build()).isInstanceOf(type);
        } catch (IllegalArgumentException e) {
          assertThat(e)
              .hasMessageEndingWith(" has a " + type.getSimpleName() + ". Use Examples.empty.");
          without.add(provider + "." + type.getSimpleName());
        }
      }
    }

    assertThat(without).isEmpty();
  }

  @Test
  void recordsAreNotSerializable() throws Exception {
    for (String provider : Repository.providers()) {
      assertThat(records(provider))
          .isNotEmpty()
          .allSatisfy(type -> assertThat(Serializable.class.isAssignableFrom(type)).isFalse());
    }
  }

  private static List<Class<? extends Record>> records(String provider) throws IOException {
    Path models =
        Repository.provider(provider).resolve("target/classes/dev/gangway/" + provider + "/model");
    List<Class<? extends Record>> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(models)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (name.endsWith("-info") || name.contains("$")) {
          continue;
        }
        Class<?> type = load("dev.gangway." + provider + ".model." + name);
        if (type.isRecord()) {
          records.add(type.asSubclass(Record.class));
        }
      }
    }
    return records;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not a class of a provider.", e);
    }
  }
}
