package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.site.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The page that lists the providers. */
final class IndexPage {

  static Page of(List<Provider> providers) {
    Element main = new Element("main");
    main.appendElement("h1").text("Operations");
    main.appendElement("p")
        .text(
            "Every operation of every client, with the code that calls it, and what can go wrong.");
    Element body = Html.table(main, "Providers", List.of("Provider", "Operations", "Purpose"));
    for (Provider each : providers) {
      Element row = body.appendElement("tr");
      Html.link(row.appendElement("th").attr("scope", "row"), each.name() + ".html", each.title());
      row.appendElement("td").text(String.valueOf(each.spec().operations().size()));
      JsonNode info = each.document().root().path("info");
      Html.inline(row.appendElement("td"), info.path("summary").asText());
    }
    return new Page("reference/index.html", "Operations", Page.Section.REFERENCE, main);
  }

  private IndexPage() {}
}
