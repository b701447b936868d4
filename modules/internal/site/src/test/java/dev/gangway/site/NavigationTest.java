package dev.gangway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.site.Navigation.Group;
import dev.gangway.site.Page.Section;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where pages are listed. */
final class NavigationTest {
  private static final Page RETRIES = page("docs/retries.html");
  private static final Page NEW = page("docs/new.html");
  private static final Page FAULTS = page("docs/faults.html");
  private static final Page DECISIONS = page("docs/decisions/index.html");
  private static final Page DECISION = page("docs/decisions/names.html");
  private static final Page SOURCE = page("source/docs/Tool.java.html");

  private final Navigation navigation =
      new Navigation(List.of(SOURCE, NEW, FAULTS, DECISION, DECISIONS, RETRIES));

  @Test
  void pageThatNoGroupNamesFollowsTheOthersOfItsFolder() {
    assertThat(navigation.pages(Section.GUIDES)).containsExactly(RETRIES, FAULTS, NEW);
  }

  @Test
  void eachPageIsListedOnce() {
    assertThat(navigation.groups(Section.PROJECT))
        .extracting(Group::pages)
        .containsExactly(List.of(DECISIONS), List.of(DECISION));
  }

  @Test
  void neighboursAreOfTheSameSection() {
    assertThat(navigation.neighbour(RETRIES, 1)).contains(FAULTS);
    assertThat(navigation.neighbour(RETRIES, -1)).isEmpty();
    assertThat(navigation.neighbour(NEW, 1)).isEmpty();
    assertThat(navigation.neighbour(SOURCE, 1)).isEmpty();
  }

  private static Page page(String path) {
    return new Page(path, path, Section.PROJECT, new Element("main"));
  }
}
