package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.print.JavaNames;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What generated files import, which a type of a document cannot be called. */
class ImportedNamesTest {
  private static final Pattern IMPORT =
      Pattern.compile("^import (?!com\\.example\\.)[\\w.]+\\.(\\w+);$", Pattern.MULTILINE);

  private static final Pattern TEXT =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

  private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![.\\w])[A-Z]\\w+");

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
  void noTypeIsCalledLikeWhatFilesUseOfTheLanguage() throws IOException {
    Set<String> used = new TreeSet<>();
    for (GoldenCase construct : GoldenCase.all()) {
      Map<String, String> files = construct.expected();
      for (Map.Entry<String, String> file : files.entrySet()) {
        String code = TEXT.matcher(file.getValue()).replaceAll("");
        SIMPLE_NAME
            .matcher(code)
            .results()
            .map(MatchResult::group)
            .filter(name -> !files.containsKey("model/" + name + ".java"))
            .filter(ImportedNamesTest::isOfTheLanguage)
            .forEach(used::add);
      }
    }

    assertThat(used).contains("Class", "Override", "String");
    assertThat(used).filteredOn(name -> JavaNames.type(name).equals(name)).isEmpty();
  }

  private static boolean isOfTheLanguage(String name) {
    try {
      // A disk that does not tell case finds a file for another name.
      return Class.forName("java.lang." + name).getSimpleName().equals(name);
    } catch (ClassNotFoundException | LinkageError other) {
      return false;
    }
  }
}
