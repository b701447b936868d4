package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.print.JavaNames;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that no type of a document has: those of the language and those that files import. */
class ImportedNamesTest {
  private static final Pattern IMPORT =
      Pattern.compile("^import (?!com\\.example\\.)[\\w.]+\\.(\\w+);$", Pattern.MULTILINE);

  @Test
  void noTypeIsCalledLikeWhatInterfacesOrModelsImport() throws IOException {
    Set<String> imported = new TreeSet<>();
    for (GoldenCase construct : GoldenCase.all()) {
      for (Map.Entry<String, String> file : construct.expected().entrySet()) {
        if (file.getKey().matches("(api|model)/(?!package-info).*")) {
          IMPORT.matcher(file.getValue()).results().forEach(found -> imported.add(found.group(1)));
        }
      }
    }

    assertThat(imported).contains("Tag", "JsonAdapter");
    assertThat(imported).filteredOn(name -> JavaNames.type(name).equals(name)).isEmpty();
  }

  @Test
  void noTypeIsCalledLikeOneOfTheLanguage() throws IOException {
    Path language =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    List<String> names;
    try (Stream<Path> files = Files.list(language)) {
      names =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.class$", ""))
              .filter(ImportedNamesTest::isPublicInTheLanguage)
              .toList();
    }

    assertThat(names).contains("Error", "Object", "Override", "Process", "Record");
    assertThat(names).filteredOn(name -> JavaNames.type(name).equals(name)).isEmpty();
  }

  private static boolean isPublicInTheLanguage(String name) {
    try {
      Class<?> type = Class.forName("java.lang." + name, false, null);
      return Modifier.isPublic(type.getModifiers()) && !type.isMemberClass();
    } catch (ClassNotFoundException | LinkageError other) {
      return false;
    }
  }
}
