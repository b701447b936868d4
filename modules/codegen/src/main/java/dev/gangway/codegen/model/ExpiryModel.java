package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;

/**
 * An accessor for the time at which a link expires.
 *
 * @param field the one that has the link
 * @param parameter the parameter of the link's query that says it
 * @param codec how the time is written there
 */
public record ExpiryModel(
    Identifier name, Identifier field, Literal parameter, Code codec, boolean wide) {

  /** Returns the accessor for a field's link. */
  public static ExpiryModel of(Identifier name, Identifier field, Literal parameter, Code codec) {
    Code line = Code.of("    return Members.expiry({}, {}, {});", field, parameter, codec);
    return new ExpiryModel(name, field, parameter, codec, line.length() > 100);
  }
}
