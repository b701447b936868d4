package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.print.JavaNames;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What generated files import, which a type of a document cannot be called. */
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
}
