package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.site.Page;
import dev.gangway.testkit.SpecExample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The page of the events that a provider sends. */
final class EventsPage {
  private final Provider provider;
  private final Links links;
  private final Map<Class<?>, String> described = new HashMap<>();

  private EventsPage(Provider provider, ModelTypes types) {
    this.provider = provider;
    this.links = new Links(types, "types.html");
  }

  static Page of(Provider provider, ModelTypes types) {
    Element main = new Element("main");
    String title = provider.title() + ": events";
    main.appendElement("h1").text(title);
    Element up = main.appendElement("p");
    up.appendText("The events that ");
    Html.link(up, "../" + provider.name() + ".html", provider.title());
    up.appendText(" sends to a webhook of yours. ");
    Html.code(up, provider.client().getName() + "Webhooks");
    up.appendText(" receives them.");
    new EventsPage(provider, types).add(main);
    return new Page(
        "reference/" + provider.name() + "/events.html", title, Page.Section.REFERENCE, main);
  }

  private void add(Element main) {
    JsonNode root = provider.document().root();
    if (root.has("x-signature")) {
      Html.heading(main, 2, "signature", "Signature");
      described(main, root.path("x-signature"));
    }
    if (root.has("x-event")) {
      Html.heading(main, 2, "fields", "Fields of all events");
      described(main, root.path("x-event"));
    }
    ModelTypes.webhooks(provider).forEach((name, event) -> event(main, name, event));
  }

  private static void described(Element parent, JsonNode declared) {
    Element list = parent.appendElement("dl");
    for (Map.Entry<String, JsonNode> each : declared.properties()) {
      if (!each.getKey().equals("x-assumption")) {
        Html.codes(Html.term(list, each.getKey()), Document.texts(each.getValue()));
      }
    }
    Html.assumptions(parent, declared);
  }

  private void event(Element main, String name, JsonNode event) {
    Element section = main.appendElement("section").addClass("event");
    Html.heading(section, 2, "event-" + name, name);
    Html.prose(section, event.path("summary").asText());
    Html.prose(section, event.path("description").asText());
    Html.assumptions(section, event);
    if (event.has("x-signature")) {
      Html.part(section, "Signature");
      described(section, event.path("x-signature"));
    }
    Html.part(section, "Payload");
    JsonNode body = provider.document().resolve(event.path("requestBody"));
    Html.prose(section, body.path("description").asText());
    payload(section, name, event);
    String address = event.path("externalDocs").path("url").asText();
    if (!address.isEmpty()) {
      Html.link(section.appendElement("p"), address, "Provider's page");
    }
  }

  /** Describes each type once, though many events may have it. */
  private void payload(Element section, String name, JsonNode event) {
    JsonNode schema = ModelTypes.payload(provider, event);
    Class<?> model = provider.model(schema);
    Element payload = section.appendElement("p");
    if (model == null) {
      payload.appendText("Any JSON.");
    } else {
      links.type(payload, model);
    }
    String first = model == null ? null : described.putIfAbsent(model, name);
    if (first != null) {
      payload.appendText(", as in ");
      Html.link(payload, "#event-" + first, first);
      payload.appendText(".");
      return;
    }
    if (model != null && model.isRecord()) {
      new FieldTable(provider, links).fields(section, "Fields of " + name, schema, model);
    }
    List<SpecExample> examples = provider.spec().webhookExamples(name);
    examples.stream().limit(1).forEach(each -> Html.example(section, "Example", each));
  }
}
