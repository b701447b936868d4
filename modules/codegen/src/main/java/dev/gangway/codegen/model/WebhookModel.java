package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/** An event that the provider sends. */
public record WebhookModel(
    Literal event, Identifier method, List<Doc> doc, boolean deprecated, Code type, Code codec) {}
