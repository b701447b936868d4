package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gangway.testkit.SpecBody;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import org.jsoup.nodes.Element;

/** The description of one operation. */
final class OperationSection {
  private final Provider provider;
  private final SpecOperation operation;
  private final Links links;
  private final Provider.Call call;
  private final JsonNode declared;
  private final Element section;
  private final String anchor;

  private OperationSection(
      Provider provider, SpecOperation operation, Links links, Element section) {
    this.provider = provider;
    this.operation = operation;
    this.links = links;
    this.section = section;
    this.call = provider.call(operation);
    this.declared = provider.declared(operation);
    this.anchor = provider.anchor(operation);
  }

  /** Adds the section of an operation. */
  static void add(Element parent, Provider provider, SpecOperation operation, Links links) {
    Element section = parent.appendElement("section").addClass("operation");
    new OperationSection(provider, operation, links, section).add();
  }

  private void add() {
    Html.heading(
        section, 2, anchor, call.accessor().getName() + "()." + call.method().getName() + "()");
    Element http = section.appendElement("p").addClass("http");
    Html.code(http, operation.toString());
    if (declared.path("deprecated").asBoolean()) {
      section.appendElement("p").addClass("deprecated").text("Deprecated by the provider.");
    }
    Html.prose(section, declared.path("summary").asText());
    Html.prose(section, declared.path("description").asText());
    Html.assumptions(section, declared);
    forms();
    List<Argument> arguments = Argument.of(provider, operation);
    if (!arguments.isEmpty()) {
      Html.part(section, "Parameters");
      new FieldTable(provider, links).parameters(section, arguments);
      exclusive();
    }
    request();
    response();
    Html.part(section, "Errors");
    new ErrorTable(provider, links).add(section, operation);
    Html.part(section, "Rules");
    new OperationRules(provider, operation).add(section, arguments);
  }

  private void forms() {
    Html.part(section, "Call");
    Element forms = section.appendElement("div").addClass("forms");
    for (Language each : Language.values()) {
      Html.listing(forms, each.title, each.code, CallCode.of(provider, operation, each));
      String pages = CallCode.ofPages(provider, operation, each);
      if (pages != null) {
        Html.listing(forms, each.title + ", all pages", each.code, pages);
      }
      String polling = CallCode.ofPolling(provider, operation, each);
      if (polling != null) {
        Html.listing(forms, each.title + ", until the state is final", each.code, polling);
      }
    }
    CommandLineForm command = CommandLineForm.of(provider, operation);
    if (command.words().isEmpty()) {
      forms
          .appendElement("p")
          .text("There is no command: the body has files, and the command line sends JSON.");
    } else {
      Html.listing(forms, "Command line", "shell", command.text());
      files(command);
    }
  }

  /** Says what is in the files that a command names. */
  private void files(CommandLineForm command) {
    for (String file : command.files().keySet()) {
      Element paragraph = section.appendElement("p");
      Html.code(paragraph, file);
      String key = call.operation().idempotencyField();
      if (!file.endsWith(".json")) {
        paragraph.appendText(" has the secret.");
      } else if (key.isEmpty()) {
        paragraph.appendText(" has the example request below.");
      } else {
        paragraph.appendText(" has the example request below, without ");
        Html.code(paragraph, key);
        paragraph.appendText(": the client makes one for each call.");
      }
    }
  }

  private void exclusive() {
    for (String group : call.operation().exclusive()) {
      Element paragraph = section.appendElement("p");
      paragraph.appendText("Give at most one of ");
      Html.codes(paragraph, List.of(group.split(" ")));
      paragraph.appendText(".");
    }
  }

  private void request() {
    Parameter body = Argument.body(call);
    SpecBody sent = operation.request();
    if (body == null || sent == null) {
      return;
    }
    JsonNode declaredBody = provider.document().resolve(declared.path("requestBody"));
    JsonNode schema = provider.document().content(declaredBody).path("schema");
    Html.part(section, "Request body");
    Element paragraph = section.appendElement("p");
    links.type(paragraph, body.getParameterizedType());
    paragraph.appendText(" as ");
    Html.code(paragraph, sent.contentType());
    paragraph.appendText(sent.required() ? ", required." : ", optional.");
    Html.prose(section, declaredBody.path("description").asText());
    Html.assumptions(section, declaredBody);
    value("Fields of the request", body.getParameterizedType(), schema);
    sent.examples().stream()
        .limit(1)
        .forEach(each -> Html.example(section, "Example request", each));
  }

  private void response() {
    Html.part(section, "Response");
    for (SpecResponse each : operation.responses()) {
      if (each.isSuccess()) {
        response(each);
      }
    }
  }

  private void response(SpecResponse response) {
    JsonNode declaredResponse =
        provider
            .document()
            .resolve(declared.path("responses").path(String.valueOf(response.status())));
    Method method = call.method();
    Element paragraph = section.appendElement("p");
    paragraph.appendText("Status ");
    Html.code(paragraph, String.valueOf(response.status()));
    paragraph.appendText(", ");
    Type type = TypeText.value(method);
    if (type == Void.class) {
      paragraph.appendText("without a value. ");
    } else {
      links.type(paragraph, type);
      paragraph.appendText(". ");
    }
    Html.inline(paragraph, declaredResponse.path("description").asText());
    if (response.envelope() != null && !response.envelope().value().isEmpty()) {
      Element envelope = section.appendElement("p");
      envelope.appendText("The client returns the value of the field ");
      Html.code(envelope, response.envelope().value());
      envelope.appendText(".");
    }
    Html.assumptions(section, declaredResponse);
    JsonNode schema = provider.document().content(declaredResponse).path("schema");
    Html.assumptions(section, schema);
    JsonNode value = provider.document().unwrapped(schema);
    if (!value.equals(schema)) {
      Html.assumptions(section, value);
    }
    value("Fields of the response", type, value);
    response.examples().stream()
        .limit(1)
        .forEach(each -> Html.example(section, "Example response", each));
  }

  private void value(String caption, Type type, JsonNode schema) {
    Type element = TypeText.element(type);
    JsonNode inner =
        type == element
            ? schema
            : links.types().contains(element)
                ? links.types().schema((Class<?>) element)
                : MissingNode.getInstance();
    if (element instanceof Class<?> plain && plain.isRecord() && links.types().contains(plain)) {
      new FieldTable(provider, links).fields(section, caption, inner, plain);
    }
  }
}
