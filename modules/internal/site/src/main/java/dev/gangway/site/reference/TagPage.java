package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gangway.site.Page;
import dev.gangway.testkit.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The page of the operations of one tag. */
final class TagPage {

  /** Returns the operations by tag, in the order of the spec. */
  static Map<String, List<SpecOperation>> operations(Provider provider) {
    Map<String, List<SpecOperation>> tags = new LinkedHashMap<>();
    for (JsonNode each : provider.document().root().path("tags")) {
      tags.put(each.path("name").asText(), new ArrayList<>());
    }
    for (SpecOperation each : provider.spec().operations()) {
      tags.computeIfAbsent(each.tag(), tag -> new ArrayList<>()).add(each);
    }
    tags.values().removeIf(List::isEmpty);
    return tags;
  }

  /** Returns a tag as the spec declares it. */
  static JsonNode declared(Provider provider, String tag) {
    for (JsonNode each : provider.document().root().path("tags")) {
      if (each.path("name").asText().equals(tag)) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  /** Returns the name of the page: {@code bank-accounts.html}. */
  static String file(String tag) {
    return Values.kebab(tag) + ".html";
  }

  static Page of(Provider provider, String tag, List<SpecOperation> operations, ModelTypes types) {
    Element main = new Element("main");
    String title = provider.title() + ": " + tag;
    main.appendElement("h1").text(title);
    JsonNode declared = declared(provider, tag);
    Html.prose(main, declared.path("description").asText());
    Html.assumptions(main, declared);
    Element up = main.appendElement("p");
    Html.code(up, provider.call(operations.get(0)).accessor().getReturnType().getName());
    up.appendText(", a part of ");
    Html.link(up, "../" + provider.name() + ".html", provider.title());
    up.appendText(".");
    Element list = main.appendElement("ul");
    for (SpecOperation each : operations) {
      Element item = list.appendElement("li");
      Provider.Call call = provider.call(each);
      Html.code(Html.link(item, "#" + provider.anchor(each), ""), call.method().getName() + "()");
      item.appendText(": ");
      Html.inline(item, provider.declared(each).path("summary").asText());
    }
    Links links = new Links(types, "types.html");
    operations.forEach(each -> OperationSection.add(main, provider, each, links));
    return new Page(
        "reference/" + provider.name() + "/" + file(tag), title, Page.Section.REFERENCE, main);
  }

  private TagPage() {}
}
