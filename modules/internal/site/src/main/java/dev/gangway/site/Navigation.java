package dev.gangway.site;

import dev.gangway.site.Page.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The pages in the order in which people read them, in groups. */
final class Navigation {

  /** Pages of one subject. A group that folds is unfolded on its own pages only. */
  record Group(String title, Section section, boolean folds, List<Page> pages) {}

  /** The paths of a group's pages, or expressions for the pages that no group names. */
  private record Plan(String title, Section section, boolean folds, List<String> paths) {
    static Plan of(String title, Section section, String... paths) {
      return new Plan(title, section, false, List.of(paths));
    }

    static Plan folded(String title, Section section, String... paths) {
      return new Plan(title, section, true, List.of(paths));
    }
  }

  private static final List<Plan> PLANS =
      List.of(
          Plan.of("Start", Section.START, "index.html"),
          Plan.of(
              "Call",
              Section.GUIDES,
              "docs/calls.html",
              "docs/how-do-i.html",
              "docs/errors.html",
              "docs/retries.html",
              "docs/webhooks.html",
              "docs/recipes.html",
              "docs/kotlin.html"),
          Plan.of(
              "Test",
              Section.GUIDES,
              "docs/testing.html",
              "docs/sandbox.html",
              "docs/command-line.html"),
          Plan.of(
              "Operate",
              Section.GUIDES,
              "docs/many-machines.html",
              "docs/durable-calls.html",
              "docs/observability.html",
              "docs/spring-boot.html",
              "docs/jackson.html",
              "docs/gradle.html",
              "docs/native-image.html"),
          Plan.of(
              "Generate",
              Section.GUIDES,
              "docs/your-own-spec.html",
              "docs/adding-a-provider.html",
              "docs/changing-a-spec.html",
              "specs/index.html"),
          Plan.of(
              "Look up",
              Section.GUIDES,
              "docs/outcomes.html",
              "docs/faults.html",
              "docs/faq.html",
              "docs/[^/]+"),
          Plan.of("Providers", Section.REFERENCE, "reference/index.html"),
          provider("Kriptomat"),
          provider("CryptoCoin"),
          provider("ElKyc"),
          provider("CloudPayments"),
          Plan.of(
              "Providers", Section.REFERENCE, "reference/.+", "modules/providers/.+/index.html"),
          Plan.of(
              "Inside",
              Section.PROJECT,
              "docs/architecture.html",
              "docs/decisions/index.html",
              "docs/generality.html",
              "docs/benchmarks.html",
              "docs/performance.html",
              "docs/many-calls.html"),
          Plan.of(
              "Project",
              Section.PROJECT,
              "CHANGELOG.html",
              "UPGRADING.html",
              "SUPPORT.html",
              "SECURITY.html",
              "CONTRIBUTING.html",
              "RELEASING.html",
              "[^/]+"),
          Plan.folded(
              "Modules",
              Section.PROJECT,
              "modules/bom/index.html",
              "modules/auth/index.html",
              "modules/core/index.html",
              "modules/codegen/index.html",
              "generator-templates/index.html",
              "modules/testkit/index.html",
              "modules/providers/index.html",
              "modules/integrations/.+",
              "modules/tools/.+",
              "modules/.+"),
          Plan.folded("Decisions", Section.PROJECT, "docs/decisions/.+"));

  private static Plan provider(String name) {
    String path = name.toLowerCase(Locale.ROOT);
    return Plan.folded(
        name,
        Section.REFERENCE,
        "reference/" + path + ".html",
        "modules/providers/" + path + "/index.html",
        "reference/" + path + "/(?!(?:events|types)\\.).+",
        "reference/" + path + "/.+");
  }

  private final List<Group> groups = new ArrayList<>();

  /** A page that no group takes is in none, such as the listing of a source file. */
  Navigation(List<Page> pages) {
    Set<String> named = new HashSet<>();
    PLANS.forEach(plan -> named.addAll(plan.paths()));
    List<Page> left = new ArrayList<>(pages);
    left.sort(Comparator.comparing(Page::path));
    for (Plan plan : PLANS) {
      List<Page> taken = new ArrayList<>();
      for (String path : plan.paths()) {
        left.stream()
            .filter(page -> page.path().equals(path) || isOneOf(page, path, named))
            .forEach(taken::add);
        left.removeAll(taken);
      }
      if (!taken.isEmpty()) {
        groups.add(new Group(plan.title(), plan.section(), plan.folds(), List.copyOf(taken)));
      }
    }
  }

  private static boolean isOneOf(Page page, String paths, Set<String> named) {
    return !named.contains(page.path()) && page.path().matches(paths);
  }

  /** Returns the title of a page beside those of its group. */
  static String label(Group group, Page page) {
    if (page.title().equals(group.title()) && group.section() == Section.REFERENCE) {
      return page.path().startsWith("reference/") ? "Overview" : "Install and first steps";
    }
    String label = page.title().replaceFirst("^" + Pattern.quote(group.title()) + ": ", "");
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** Returns the groups of a section. */
  List<Group> groups(Section section) {
    return groups.stream().filter(group -> group.section() == section).toList();
  }

  /** Returns the pages of a section, one after the other. */
  List<Page> pages(Section section) {
    return groups(section).stream().flatMap(group -> group.pages().stream()).toList();
  }

  /** Returns the section that lists a page, or the one that it names if none lists it. */
  Section sectionOf(Page page) {
    return groups.stream()
        .filter(group -> group.pages().contains(page))
        .map(Group::section)
        .findFirst()
        .orElse(page.section());
  }

  /** Returns the page that follows in the same section, {@code by} 1, or precedes it, by -1. */
  Optional<Page> neighbour(Page page, int by) {
    List<Page> pages = pages(sectionOf(page));
    int index = pages.indexOf(page);
    int next = index + by;
    return index < 0 || next < 0 || next >= pages.size()
        ? Optional.empty()
        : Optional.of(pages.get(next));
  }
}
