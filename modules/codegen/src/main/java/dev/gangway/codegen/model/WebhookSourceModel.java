package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/**
 * A source of events: those that are signed in the same way.
 *
 * @param parameters what the method takes: the signature, if the document does not declare one
 */
public record WebhookSourceModel(
    Identifier method,
    Literal name,
    List<Doc> doc,
    Code parameters,
    Code type,
    Code signature,
    Code fields,
    Code decoder) {}
