package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The rules of an operation: credentials, retries, redaction, and its names elsewhere. */
final class OperationRules {
  private final Provider provider;
  private final SpecOperation operation;
  private final Provider.Call call;
  private final JsonNode declared;

  OperationRules(Provider provider, SpecOperation operation) {
    this.provider = provider;
    this.operation = operation;
    this.call = provider.call(operation);
    this.declared = provider.declared(operation);
  }

  void add(Element section, List<Argument> arguments) {
    Operation needs = call.operation();
    Element list = section.appendElement("dl");
    Element credentials = Html.term(list, "Credentials");
    Credentials.links(credentials, provider, operation);
    Element retries = Html.term(list, "Retries");
    retries.text(RetryRule.of(operation, needs) + " ");
    Html.link(retries, "../../docs/retries.html", "Retry safely");
    if (RetryRule.hasKey(needs)) {
      Element key = Html.term(list, "Idempotency key");
      key.text("Sent as the " + RetryRule.place(needs) + ". The client makes one if you set none.");
    }
    redaction(Html.term(list, "Redacted"), arguments);
    Element java = Html.term(list, "Java method");
    Html.code(java, call.accessor().getReturnType().getName() + "." + call.method().getName());
    Element id = Html.term(list, "Operation");
    Html.code(id, operation.id());
    if (!operation.documentedPath().equals(operation.path())) {
      Html.code(Html.term(list, "Documented path"), operation.documentedPath());
    }
    Element documented = Html.term(list, "Provider's page");
    JsonNode page =
        declared.has("externalDocs")
            ? declared.path("externalDocs")
            : provider.document().root().path("externalDocs");
    String address = page.path("url").asText();
    Html.link(documented, address, page.path("description").asText(address));
  }

  private void redaction(Element cell, List<Argument> arguments) {
    Redaction request = new Redaction(provider).parameters(arguments);
    Parameter body = Argument.body(call);
    if (body != null) {
      request.value(
          body.getParameterizedType(),
          provider.document().content(declared.path("requestBody")).path("schema"),
          "");
    }
    Redaction response = new Redaction(provider);
    for (SpecResponse each : operation.responses()) {
      if (each.isSuccess()) {
        JsonNode content =
            provider
                .document()
                .content(declared.path("responses").path(String.valueOf(each.status())));
        response.value(call.method(), provider.document().unwrapped(content.path("schema")));
      }
    }
    paths(cell, "request", request.paths());
    paths(cell, "response", response.paths());
    if (request.paths().isEmpty() && response.paths().isEmpty()) {
      cell.text("Nothing.");
    }
  }

  private static void paths(Element cell, String where, Map<String, List<String>> paths) {
    paths.forEach(
        (reason, each) -> {
          Element line = cell.appendElement("div");
          line.appendText(reason + " in the " + where + ": ");
          Html.codes(line, each);
        });
  }
}
