package dev.gangway.site.reference;

import dev.gangway.site.Page;
import dev.gangway.testkit.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The code of the reference pages, as a reader copies it. */
final class Snippets {
  static final List<Page> PAGES = ReferencePages.pages();

  /** The section of an operation. */
  static Element section(Provider provider, SpecOperation operation) {
    String path = "reference/" + provider.name() + "/" + TagPage.file(operation.tag());
    Element content =
        PAGES.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow().content();
    Element heading = content.getElementById(provider.anchor(operation));
    return Objects.requireNonNull(Objects.requireNonNull(heading, operation.id()).parent());
  }

  /** Returns the code of a language, by the names of functions that have it as their body. */
  static Map<String, String> code(Provider provider, String language) {
    Map<String, String> code = new LinkedHashMap<>();
    for (Page page : PAGES) {
      if (page.path().equals("reference/" + provider.name() + ".html")) {
        code.putAll(numbered("client", page.content(), language));
      }
    }
    for (SpecOperation each : provider.spec().operations()) {
      String name = provider.anchor(each).replace('-', '_');
      Map<String, String> own = numbered(name, section(provider, each), language);
      if (own.isEmpty()) {
        throw new AssertionError(each.id() + " has no code in " + language + ".");
      }
      code.putAll(own);
    }
    return code;
  }

  private static Map<String, String> numbered(String name, Element element, String language) {
    List<String> texts = new ArrayList<>();
    element
        .select("figure > pre > code.language-" + language)
        .forEach(each -> texts.add(each.wholeText()));
    Map<String, String> numbered = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      numbered.put(name + "_" + i, texts.get(i));
    }
    return numbered;
  }

  private Snippets() {}
}
