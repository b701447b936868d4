package dev.gangway.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.browser.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The site keeps every rule, opened from its files: each page those of {@link Inspection#read}, the
 * pages with prose those of axe-core, and the longest page of each kind those of the keyboard.
 */
final class SiteInBrowserTest {
  private static final int TABS = 2;

  private static final List<Fault> FAULTS = new ArrayList<>();

  /** Something to do with a page in a tab. */
  private interface Step {
    void run(Inspection inspection) throws Exception;
  }

  @BeforeAll
  static void inspect() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Pages pages = Pages.ofSite();
      Links links = new Links(pages.root());
      Queue<Step> steps = new ConcurrentLinkedQueue<>(steps(pages));
      ExecutorService threads = Executors.newFixedThreadPool(TABS);
      List<Future<Inspection>> tabs = new ArrayList<>();
      for (int i = 0; i < TABS; i++) {
        Inspection inspection = new Inspection(chromium.tab(), pages.root(), links);
        tabs.add(threads.submit(() -> run(steps, inspection)));
      }
      for (Future<Inspection> tab : tabs) {
        FAULTS.addAll(tab.get().faults());
      }
      threads.shutdown();
      FAULTS.addAll(links.broken());
    }
  }

  private static List<Step> steps(Pages pages) {
    List<Step> steps = new ArrayList<>();
    for (Path page : pages.longestOfEachKind()) {
      steps.add(inspection -> inspection.walk(page, false));
      steps.add(inspection -> inspection.walk(page, true));
      if (!pages.prose().contains(page)) {
        steps.add(inspection -> inspection.examine(page));
      }
    }
    pages.prose().forEach(page -> steps.add(inspection -> inspection.examine(page)));
    pages.all().forEach(page -> steps.add(inspection -> inspection.read(page)));
    return steps;
  }

  private static Inspection run(Queue<Step> steps, Inspection inspection) throws Exception {
    for (Step step = steps.poll(); step != null; step = steps.poll()) {
      step.run(inspection);
    }
    return inspection;
  }

  @ParameterizedTest
  @EnumSource
  void everyPageKeepsTheRule(Rule rule) {
    assertThat(FAULTS).filteredOn(fault -> fault.rule() == rule).isEmpty();
  }
}
