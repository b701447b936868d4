package dev.gangway.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.browser.Chromium;
import dev.gangway.browser.Tab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the one fault of a page that keeps all other rules. */
final class FaultyPagesTest {
  private static final Path GOOD = Path.of("src/test/resources/dev/gangway/site/browser/good.html");

  @TempDir private static Path folder;

  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    tab = chromium.tab();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static List<String> faults(String page) throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Links links = new Links(folder);
    Inspection inspection = new Inspection(tab, folder, links);
    inspection.read(file);
    inspection.examine(file);
    inspection.walk(file, false);
    return Stream.concat(inspection.faults().stream(), links.broken().stream())
        .map(fault -> fault.rule() + ": " + fault.text())
        .toList();
  }

  @Test
  void goodPageHasNoFault() throws Exception {
    assertThat(faults(Files.readString(GOOD))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.gangway.site.browser.FaultyPage#all")
  void ruleFindsItsFault(FaultyPage faulty) throws Exception {
    assertThat(faults(faulty.text(Files.readString(GOOD)))).containsExactly(faulty.fault());
  }
}
