package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/** Where OAuth 2.0's grants get their tokens, as string literals; empty where there is none. */
public record GrantsModel(
    Literal clientCredentialsUrl, Literal passwordUrl, boolean inBody, List<Doc> scopesDoc) {
  public static final GrantsModel NONE =
      new GrantsModel(Literal.NONE, Literal.NONE, false, List.of());

  /** Returns whether the builder can log in. */
  public boolean any() {
    return !clientCredentialsUrl.isEmpty() || !passwordUrl.isEmpty();
  }
}
