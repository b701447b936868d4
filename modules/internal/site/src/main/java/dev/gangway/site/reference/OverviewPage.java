package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.Server;
import dev.gangway.site.Page;
import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The first page of a provider. */
final class OverviewPage {
  private final Provider provider;
  private final JsonNode root;
  private final Element main = new Element("main");

  private OverviewPage(Provider provider) {
    this.provider = provider;
    this.root = provider.document().root();
  }

  static Page of(Provider provider) {
    OverviewPage page = new OverviewPage(provider);
    page.add();
    return new Page(
        "reference/" + provider.name() + ".html",
        provider.title(),
        Page.Section.REFERENCE,
        page.main);
  }

  private void add() {
    JsonNode info = root.path("info");
    main.appendElement("h1").text(info.path("title").asText());
    Html.prose(main, info.path("summary").asText());
    Html.prose(main, info.path("description").asText());
    Html.assumptions(main, info);
    facts(info);
    client();
    operations();
    servers();
    Credentials.describe(main, provider);
    errors();
    redaction();
    sealed();
  }

  private void facts(JsonNode info) {
    Element list = main.appendElement("dl");
    Html.code(Html.term(list, "Client"), provider.client().getName());
    Html.code(Html.term(list, "Maven artifact"), "dev.gangway:gangway-" + provider.name());
    Html.term(list, "Version of the API").text(info.path("version").asText());
    JsonNode page = root.path("externalDocs");
    String address = page.path("url").asText();
    Html.link(
        Html.term(list, "Provider's page"), address, page.path("description").asText(address));
    Element more = Html.term(list, "See also");
    Html.link(more, "../modules/providers/" + provider.name() + "/index.html", "Guide");
    more.appendText(", ");
    Html.link(more, provider.name() + "/types.html", "Types");
    if (!ModelTypes.webhooks(provider).isEmpty()) {
      more.appendText(", ");
      Html.link(more, provider.name() + "/events.html", "Events");
    }
  }

  private void client() {
    Html.heading(main, 2, "client", "Client");
    for (Language each : Language.values()) {
      Html.listing(main, each.title, each.code, ClientCode.of(provider, each));
    }
    Element close = main.appendElement("p");
    close.appendText("Build one client, share it between threads, and close it at the end. ");
    Html.link(close, "#settings", "Settings");
    close.appendText(" has the names of the variables.");
  }

  private void operations() {
    Html.heading(main, 2, "operations", "Operations");
    for (Map.Entry<String, List<SpecOperation>> each : TagPage.operations(provider).entrySet()) {
      String tag = each.getKey();
      String page = provider.name() + "/" + TagPage.file(tag);
      Element heading = Html.heading(main, 3, "tag-" + Values.kebab(tag), "");
      Html.link(heading, page, tag);
      Html.prose(main, TagPage.declared(provider, tag).path("description").asText());
      Element body = Html.table(main, tag, List.of("Method", "HTTP", "Summary"));
      for (SpecOperation operation : each.getValue()) {
        Element row = body.appendElement("tr").attr("id", provider.anchor(operation));
        Element name = row.appendElement("th").attr("scope", "row");
        Provider.Call call = provider.call(operation);
        Element link = Html.link(name, page + "#" + provider.anchor(operation), "");
        Html.code(link, call.accessor().getName() + "()." + call.method().getName() + "()");
        Html.code(row.appendElement("td"), operation.toString());
        Html.inline(row.appendElement("td"), provider.declared(operation).path("summary").asText());
      }
    }
  }

  private void servers() {
    Html.heading(main, 2, "servers", "Servers");
    if (root.path("servers").isEmpty()) {
      main.appendElement("p")
          .text("The provider documents no server. Set server(…) or baseUrl(…) on the builder.");
      return;
    }
    Element body = Html.table(main, "Servers", List.of("Address", "Java", "Meaning"));
    for (JsonNode each : root.path("servers")) {
      Element row = Html.row(body, each.path("url").asText());
      Html.code(row.appendElement("td"), constant(each));
      Element meaning = row.appendElement("td");
      Html.inline(meaning, each.path("description").asText());
      Html.assumptions(meaning, each);
    }
  }

  private String constant(JsonNode server) {
    String wanted = server.path("x-server-name").asText();
    return Arrays.stream(provider.client().getFields())
        .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getType() == Server.class)
        .filter(each -> each.getName().equals(wanted))
        .map(each -> provider.title() + "." + each.getName())
        .findFirst()
        .orElse("baseUrl(…)");
  }

  private void errors() {
    Html.heading(main, 2, "errors", "Errors");
    JsonNode shape = root.path("x-error");
    Element paragraph = main.appendElement("p");
    paragraph.appendText("A status other than 2xx becomes an ");
    Html.code(paragraph, "ErrorResponseException");
    paragraph.appendText(", of the subclass for its status. ");
    Html.code(paragraph, "providerMessage()");
    paragraph.appendText(" is the text of the field ");
    Html.codes(paragraph, Document.texts(shape.path("message")));
    paragraph.appendText(" of the body. ");
    Html.code(paragraph, "fieldErrors()");
    paragraph.appendText(" are the texts by field in ");
    Html.code(paragraph, shape.path("fields").asText());
    paragraph.appendText(". ");
    Html.link(paragraph, "../docs/errors.html", "Handle errors");
    paragraph.appendText(" shows how.");
    Html.assumptions(main, shape);
  }

  private void redaction() {
    Html.heading(main, 2, "redaction", "Redaction");
    Element paragraph = main.appendElement("p");
    paragraph.appendText("Values marked ");
    paragraph.appendElement("strong").addClass("sensitive").text("secret");
    paragraph.appendText(" or ");
    paragraph.appendElement("strong").addClass("sensitive").text("personal");
    paragraph.appendText(" appear in no log, no exception and no ");
    Html.code(paragraph, "toString()");
    paragraph.appendText(". The command line shows them only with ");
    Html.code(paragraph, "--reveal");
    paragraph.appendText(".");
  }

  private void sealed() {
    JsonNode sealed = root.path("x-sealed");
    if (!sealed.isMissingNode()) {
      Html.heading(main, 2, "encryption", "Encryption");
      Element paragraph = main.appendElement("p");
      paragraph.appendText("The builder's ");
      Html.code(paragraph, "cipher(…)");
      paragraph.appendText(" opens encrypted text in the field ");
      Html.code(paragraph, sealed.path("field").asText());
      paragraph.appendText(" and checks it with the header ");
      Html.code(paragraph, sealed.path("header").asText());
      paragraph.appendText(".");
      Html.assumptions(main, sealed);
    }
  }
}
