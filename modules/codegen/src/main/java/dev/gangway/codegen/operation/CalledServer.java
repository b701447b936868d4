package dev.gangway.codegen.operation;

import dev.gangway.codegen.print.Literal;

/**
 * The server that an operation is called on.
 *
 * @param name what the client knows it by, nothing for the client's own
 * @param address what the documentation says of it
 */
public record CalledServer(Literal name, String address) {
  public static final CalledServer ON_THE_CLIENTS = new CalledServer(Literal.NONE, "");
}
