package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/**
 * Where a provider's bodies carry sealed text.
 *
 * @param requests the name of the constant that says whether requests are sealed; nothing where the
 *     provider seals nothing
 * @param optional whether a client may leave its requests open
 * @param doc what the builder's method does
 */
public record SealedModel(
    Literal field,
    Literal header,
    Code requests,
    Literal responses,
    boolean optional,
    List<Doc> doc) {

  /** Nothing is sealed. */
  public static final SealedModel NONE =
      new SealedModel(Literal.NONE, Literal.NONE, Code.NONE, Literal.NONE, false, List.of());

  /** Returns whether the provider seals anything. */
  public boolean exists() {
    return !requests.isEmpty();
  }
}
