package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailedCall;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.util.List;
import org.jsoup.nodes.Element;

/** The errors that a spec documents for an operation. */
final class ErrorTable {
  private final Provider provider;
  private final Links links;

  ErrorTable(Provider provider, Links links) {
    this.provider = provider;
    this.links = links;
  }

  void add(Element parent, SpecOperation operation) {
    List<SpecResponse> errors =
        operation.responses().stream().filter(each -> !each.isSuccess()).toList();
    if (errors.isEmpty()) {
      Element none = parent.appendElement("p");
      none.appendText("The provider documents no error response. Each becomes an ");
      Html.code(none, "ErrorResponseException");
      none.appendText(", of the subclass for its status.");
      return;
    }
    Element body =
        Html.table(parent, "Errors", List.of("Status", "Exception", "Error body", "Meaning"));
    for (SpecResponse each : errors) {
      JsonNode declared =
          provider
              .document()
              .resolve(
                  provider
                      .declared(operation)
                      .path("responses")
                      .path(String.valueOf(each.status())));
      Element row = Html.row(body, String.valueOf(each.status()));
      Html.code(row.appendElement("td"), exception(operation, each.status()));
      type(row.appendElement("td"), declared);
      Element meaning = row.appendElement("td");
      Html.inline(meaning, declared.path("description").asText());
      Html.assumptions(meaning, declared);
      if (!each.examples().isEmpty()) {
        example(meaning, each);
      }
    }
  }

  private void type(Element cell, JsonNode declared) {
    Class<?> type = provider.model(provider.document().content(declared).path("schema"));
    if (type == null) {
      cell.text("not documented");
    } else {
      links.type(cell, type);
    }
  }

  private static void example(Element parent, SpecResponse response) {
    Element details = parent.appendElement("details");
    details.appendElement("summary").text("Example");
    details
        .appendElement("pre")
        .appendElement("code")
        .addClass("language-json")
        .text(Document.indented(Document.read(response.examples().get(0).json())));
  }

  /** Returns the exception that the client throws for a status. */
  static String exception(SpecOperation operation, int status) {
    return ErrorResponseException.of(
            FailedCall.of(operation.method(), operation.id()), ErrorResponse.of(status))
        .getClass()
        .getSimpleName();
  }
}
