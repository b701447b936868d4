package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * The context that all readers of a document share: the document, what resolves its references, the
 * names of the client that is made of it, and the problems found so far.
 */
public record SpecContext(
    OpenAPI document,
    Identifier client,
    Code basePackage,
    Schemas schemas,
    References references,
    Problems problems) {

  /**
   * Returns the context of a document.
   *
   * @param strict whether what could be mended is refused
   */
  public static SpecContext of(
      OpenAPI document, Identifier client, Code basePackage, boolean strict) {
    Problems problems = new Problems(strict);
    return new SpecContext(
        document,
        client,
        basePackage,
        new Schemas(document),
        new References(document, problems),
        problems);
  }

  /** Returns the same context, in which problems are not reported. */
  public SpecContext quiet() {
    Problems unreported = new Problems();
    return new SpecContext(
        document, client, basePackage, schemas, new References(document, unreported), unreported);
  }

  /** Returns the package of records, enums and unions. */
  public Code modelPackage() {
    return Code.of("{}.model", basePackage);
  }
}
