package dev.gangway.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.browser.Chromium;
import dev.gangway.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the site keeps every rule, opened from its file. */
final class SiteInBrowserTest {
  private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

  @TempDir private static Path folder;

  private static Chromium chromium;
  private static List<Fault> faults = List.of();

  @BeforeAll
  static void inspect() throws Exception {
    chromium = Chromium.start();
    String made = System.getenv("SITE");
    if (made != null) folder = Path.of(made); else Site.write(ROOT, folder);
    Inspection inspection = new Inspection(chromium.tab(), folder.toRealPath());
    List<Path> pages = pages();
    for (Path page : pages) {
      long t0 = System.nanoTime();
      inspection.read(page);
      long t1 = System.nanoTime();
      System.err.println((t1 - t0) / 1000000 + " ms " + Files.size(page) + " " + page);
    }
    for (String page : List.of("index.html", "docs/retries.html", "reference/index.html", "reference/cryptocoin/kyc.html", "reference/elkyc.html", "reference/cryptocoin/types.html", "docs/decisions/index.html", "README.html", "CHANGELOG.html")) {
      if (!Files.exists(folder.resolve(page))) continue;
      long t0 = System.nanoTime();
      inspection.walk(folder.toRealPath().resolve(page), false);
      inspection.walk(folder.toRealPath().resolve(page), true);
      System.err.println((System.nanoTime() - t0) / 1000000 + " ms walk " + page);
    }
    faults = inspection.faults();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.toRealPath())) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageKeepsTheRule(Rule rule) {
    List<Fault> l = faults.stream().filter(fault -> fault.rule() == rule).toList();
    l.forEach(f -> System.err.println("FAULT " + f));
    assertThat(l.size()).isZero();
  }
}
