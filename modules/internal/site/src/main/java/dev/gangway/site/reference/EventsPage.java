package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.site.Page;
import dev.gangway.testkit.SpecExample;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The page of the events that a provider sends. */
final class EventsPage {
  private final Provider provider;
  private final Links links;

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
    described(main, "Signature", root.path("x-signature"));
    described(main, "Envelope", root.path("x-event"));
    ModelTypes.webhooks(provider).forEach((name, event) -> event(main, name, event));
  }

  private static void described(Element main, String title, JsonNode declared) {
    if (!declared.isMissingNode()) {
      Html.heading(main, 2, title.toLowerCase(Locale.ROOT), title);
      Element list = main.appendElement("dl");
      for (Map.Entry<String, JsonNode> each : declared.properties()) {
        if (!each.getKey().equals("x-assumption")) {
          Html.code(Html.term(list, each.getKey()), each.getValue().asText());
        }
      }
      Html.assumptions(main, declared);
    }
  }

  private void event(Element main, String name, JsonNode event) {
    Element section = main.appendElement("section").addClass("event");
    Html.heading(section, 2, "event-" + name, name);
    Html.prose(section, event.path("summary").asText());
    Html.prose(section, event.path("description").asText());
    Html.assumptions(section, event);
    described(section, name + ": signature", event.path("x-signature"));
    JsonNode body = provider.document().resolve(event.path("requestBody"));
    Html.prose(section, body.path("description").asText());
    JsonNode schema = ModelTypes.payload(provider, event);
    Class<?> model = provider.model(schema);
    Element payload = section.appendElement("p");
    payload.appendText("Payload: ");
    if (model == null) {
      payload.appendText("any JSON.");
    } else {
      links.type(payload, model);
      if (model.isRecord()) {
        new FieldTable(provider, links).fields(section, "Fields of " + name, schema, model);
      }
    }
    List<SpecExample> examples = provider.spec().webhookExamples(name);
    examples.stream().limit(1).forEach(each -> Html.example(section, "Example", each));
    String address = event.path("externalDocs").path("url").asText();
    if (!address.isEmpty()) {
      Html.link(section.appendElement("p"), address, "Provider's page");
    }
  }
}
