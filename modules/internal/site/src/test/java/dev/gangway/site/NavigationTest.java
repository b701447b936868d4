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
  void pageOfAProviderIsNamedWithinItsGroup() {
    Page overview = new Page("reference/elkyc.html", "ElKyc", Section.REFERENCE, main());
    Page client = new Page("modules/providers/elkyc/index.html", "ElKyc", Section.PROJECT, main());
    Page events =
        new Page("reference/elkyc/events.html", "ElKyc: events", Section.REFERENCE, main());

    Group group =
        new Navigation(List.of(events, client, overview)).groups(Section.REFERENCE).get(0);

    assertThat(group.pages().stream().map(page -> Navigation.label(group, page)))
        .containsExactly("Overview", "Install and first steps", "Events");
  }

  private static Element main() {
    return new Element("main");
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
